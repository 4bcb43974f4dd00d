# Cellular automata: life with gliders, and Wolfram's rules.
from collections import Counter


def step(cells):
    around = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in around.items() if n == 3 or (n == 2 and cell in cells)}


def show(cells, width=12, height=7):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for generation in range(9):
    if generation % 4 == 0:
        print(f"generation {generation}, {len(cells)} cells", show(cells), sep="\n")
    cells = step(cells)
print(sorted(cells), step(set()), {(x, y) for x, y in step({(0, 0), (1, 0), (2, 0)})})


def rule(number, width=31, rows=12):
    table = {tuple(map(int, f"{i:03b}")): number >> i & 1 for i in range(8)}
    row = [0] * width
    row[width // 2] = 1
    for _ in range(rows):
        yield "".join(" █"[c] for c in row).rstrip()
        row = [table[row[i - 1], row[i], row[(i + 1) % width]] for i in range(width)]


for number in (30, 90, 110):
    print(f"rule {number}", *rule(number), sep="\n")


def mandelbrot(width=60, height=18):
    for row in range(height):
        line = ""
        for column in range(width):
            c = complex(column / width * 3 - 2, row / height * 2.4 - 1.2)
            z = 0
            for n in range(40):
                z = z * z + c
                if abs(z) > 2:
                    break
            line += " .:-=+*#%@"[n // 4 if n < 39 else 9]
        yield line


print(*mandelbrot(), sep="\n")


def sierpinski(n):
    if n == 0:
        return ["*"]
    smaller = sierpinski(n - 1)
    pad = " " * 2 ** (n - 1)
    return [pad + line + pad for line in smaller] + [f"{line} {line}" for line in smaller]


print("\n".join(sierpinski(3)))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{n}:{a}{c}"
        yield from hanoi(n - 1, b, a, c)


print(*hanoi(3), sum(1 for _ in hanoi(10)))
