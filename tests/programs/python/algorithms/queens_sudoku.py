# Queens on a board, and a sudoku from standard input.
import sys


def queens(n):
    def place(r, cols, d1, d2, cur):
        if r == n:
            yield tuple(cur)
            return
        for c in range(n):
            if c in cols or r - c in d1 or r + c in d2:
                continue
            yield from place(r + 1, cols | {c}, d1 | {r - c}, d2 | {r + c}, cur + [c])

    return place(0, frozenset(), frozenset(), frozenset(), [])


sols = list(queens(6))
print(len(sols), sols[0], sum(1 for _ in queens(7)))
for c in sols[0]:
    print(" ".join("Q" if i == c else "." for i in range(6)))


def solve(b):
    empt = [(r, c) for r in range(9) for c in range(9) if b[r][c] == "."]
    rows = [set("123456789") - set(r) for r in b]
    cols = [set("123456789") - {b[r][c] for r in range(9)} for c in range(9)]
    boxes = [
        set("123456789") - {b[r][c] for r in range(i // 3 * 3, i // 3 * 3 + 3) for c in range(i % 3 * 3, i % 3 * 3 + 3)}
        for i in range(9)
    ]

    def go(e):
        if not e:
            return True
        i = min(
            range(len(e)), key=lambda k: len(rows[e[k][0]] & cols[e[k][1]] & boxes[e[k][0] // 3 * 3 + e[k][1] // 3])
        )
        r, c = e[i]
        bx = boxes[r // 3 * 3 + c // 3]
        for v in sorted(rows[r] & cols[c] & bx):
            b[r][c] = v
            rows[r].discard(v)
            cols[c].discard(v)
            bx.discard(v)
            if go(e[:i] + e[i + 1 :]):
                return True
            rows[r].add(v)
            cols[c].add(v)
            bx.add(v)
            b[r][c] = "."
        return False

    return go(empt)


board = [list(l.strip()) for l in sys.stdin]
print(solve(board))
print("\n".join("".join(r) for r in board))
