# Regular expressions: a log taken apart line by line.
import re

METHODS = ["GET", "POST", "DELETE"]
lines = []
for i in range(1200):
    lines.append("10.0.%d.%d - [%02d:%02d] \"%s /item/%d?page=%d HTTP/1.1\" %d %d"
                 % (i % 256, i * 7 % 256, i // 60 % 24, i % 60, METHODS[i % 3], i * 31 % 1000, i % 9, 200 if i % 11 else 404, i * 97))

entry = re.compile(r'^(\d+\.\d+\.\d+\.\d+) - \[(\d\d):(\d\d)\] "([A-Z]+) ([^ ?]+)(\?[^ ]*)? HTTP/1\.1" (\d+) (\d+)$')
digits = re.compile(r"[0-9]+")
size = missing = posts = 0
for line in lines:
    match = entry.match(line)
    size += int(match.group(8))
    if match.group(7) == "404":
        missing += 1
    if match.group(4) == "POST":
        posts += 1
    size += len(digits.sub("#", line))
print(size, missing, posts)
