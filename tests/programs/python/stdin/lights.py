"""Turns lights on and off by instructions."""

import re, sys
from collections import defaultdict

lights = defaultdict(int)
pat = re.compile(r"(turn on|turn off|toggle) (\d+),(\d+) through (\d+),(\d+)")
for line in sys.stdin:
    m = pat.match(line)
    if not m:
        print("bad:", line.rstrip("\n"), file=sys.stderr)
        continue
    op, *c = m.groups()
    x1, y1, x2, y2 = map(int, c)
    for x in range(x1, x2 + 1):
        for y in range(y1, y2 + 1):
            match op.split():
                case ["turn", "on"]:
                    lights[x, y] = 1
                case ["turn", _]:
                    lights[x, y] = 0
                case _:
                    lights[x, y] ^= 1
print(sum(lights.values()))
