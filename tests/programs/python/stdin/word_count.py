# Words, lines and numbers on stdin.
import sys
from collections import Counter

words = Counter()
lines = chars = 0
numbers = []
for number, line in enumerate(sys.stdin, start=1):
    line = line.rstrip("\n")
    lines += 1
    chars += len(line)
    for token in line.split():
        try:
            numbers.append(float(token))
        except ValueError:
            words[token.strip(".,;!?").lower()] += 1
    print(f"{number:>3}: {line!r}")
print(lines, chars, sum(words.values()), words.most_common(4))
print(numbers, f"sum={sum(numbers):g} mean={sum(numbers) / len(numbers):.3f}")
print(repr(sys.stdin.readline()), repr(sys.stdin.read()), list(sys.stdin), sys.stdin.fileno() if False else 0)
for width in range(max(map(len, words)), 0, -1):
    same = sorted(w for w in words if len(w) == width)
    if same:
        print(width, same)
