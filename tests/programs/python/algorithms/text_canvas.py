"""Lines, circles and fractals in characters."""

import sys


class Canvas:
    def __init__(self, w, h):
        self.w, self.h, self.px = w, h, {}

    def plot(self, x, y, c="#"):
        self.px[round(x), round(y)] = c

    def line(self, x0, y0, x1, y1, c="*"):
        dx, dy = abs(x1 - x0), -abs(y1 - y0)
        sx, sy = (1 if x0 < x1 else -1), (1 if y0 < y1 else -1)
        e = dx + dy
        while True:
            self.plot(x0, y0, c)
            if (x0, y0) == (x1, y1):
                break
            e2 = 2 * e
            if e2 >= dy:
                e += dy
                x0 += sx
            if e2 <= dx:
                e += dx
                y0 += sy

    def circle(self, cx, cy, r):
        import math

        for a in range(0, 360, 3):
            self.plot(cx + r * math.cos(math.radians(a)), cy + r * math.sin(math.radians(a)) / 2, "o")

    def __str__(self):
        return "\n".join("".join(self.px.get((x, y), " ") for x in range(self.w)).rstrip() for y in range(self.h))


c = Canvas(60, 14)
c.line(0, 0, 59, 13)
c.line(0, 13, 59, 0)
c.circle(30, 7, 12)
print(c)


def sierpinski(n):
    d = ["*"]
    for i in range(n):
        sp = " " * 2**i
        d = [sp + x + sp for x in d] + [x + " " + x for x in d]
    return d


print("\n".join(sierpinski(3)))


def dragon(n, s="FX"):
    for _ in range(n):
        s = "".join({"X": "X+YF+", "Y": "-FX-Y"}.get(ch, ch) for ch in s)
    return s


print(dragon(4))
print(dragon(12).count("F"))


def cantor(n):
    rows = ["█" * 3**n]
    for i in range(1, n + 1):
        k = 3 ** (n - i)
        rows.append("".join(ch if (j // k) % 3 != 1 else " " for j, ch in enumerate(rows[-1])))
    return rows


print(*cantor(3), sep="\n")
sys.stdout.write("".join(f"\x1b[3{i}m{i}\x1b[0m" for i in range(8)) + "\n")
print("\rprogress 100%\b\b!", end="\n", flush=True)
