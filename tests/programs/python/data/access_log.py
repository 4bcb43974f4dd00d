# The lines of a log, taken apart by a regular expression.
import re, sys
from collections import Counter, defaultdict
from datetime import datetime, timedelta

PAT = re.compile(
    r'(?P<ip>[\d.]+) - (?P<user>\S+) \[(?P<ts>[^\]]+)\] "(?P<verb>[A-Z]+) (?P<path>\S+) HTTP/[\d.]+" (?P<status>\d{3}) (?P<size>\d+|-)'
)
hits, byte_count, errs, times = Counter(), defaultdict(int), [], []
for n, line in enumerate(sys.stdin, 1):
    m = PAT.match(line)
    if not m:
        errs.append((n, line.rstrip()))
        continue
    d = m.groupdict()
    hits[d["path"], int(d["status"])] += 1
    byte_count[d["ip"]] += int(d["size"]) if d["size"] != "-" else 0
    times.append(datetime.strptime(d["ts"], "%d/%b/%Y:%H:%M:%S %z"))
    if n == 1:
        print(m, m.group("ip", "verb"), m.span("ts"))
for (path, st), c in hits.most_common():
    print(f"{path:<20}{st:>5}{c:>4}")
print(
    dict(byte_count),
    errs,
    max(times) - min(times),
    (max(times) + timedelta(hours=1)).isoformat(),
    times[0].tzinfo,
    repr(times[0]),
)
print(Counter(s // 100 for _, s in hits.elements()), hits.total())
