"""Parses notes by blocks, and plays them."""

import sys, re, operator, functools

monkeys = []
for block in sys.stdin.read().strip().split("\n\n"):
    lines = [l.strip() for l in block.split("\n")]
    items = [*map(int, re.findall(r"\d+", lines[1]))]
    monkeys.append(
        dict(
            items=items,
            op=lines[2].split("= ")[1],
            test=int(lines[3].split()[-1]),
            t=int(lines[4].rsplit(" ", 1)[1]),
            f=int(lines[5].rsplit(None, 1)[-1]),
            n=0,
        )
    )
mod = functools.reduce(operator.mul, (m["test"] for m in monkeys))
for rnd in range(1, 1001):
    for m in monkeys:
        while m["items"]:
            m["n"] += 1
            w = eval(m["op"], {}, {"old": m["items"].pop(0)}) % mod
            monkeys[m["f"] if w % m["test"] else m["t"]]["items"].append(w)
    if rnd in (1, 20, 1000):
        print(f"== After round {rnd} ==")
        for i, m in enumerate(monkeys):
            print(f"Monkey {i} inspected items {m['n']} times.")
print(operator.mul(*sorted(m["n"] for m in monkeys)[-2:]))
