"""Solves a sudoku from standard input."""

import sys


def solve(board):
    def cands(r, c):
        return [
            n
            for n in "123456789"
            if all(n != board[r][i] and n != board[i][c] for i in range(9))
            and all(n != board[r // 3 * 3 + i][c // 3 * 3 + j] for i in range(3) for j in range(3))
        ]

    empt = [(len(cands(r, c)), r, c) for r in range(9) for c in range(9) if board[r][c] == "0"]
    if not empt:
        return True
    _, r, c = min(empt)
    for n in cands(r, c):
        board[r][c] = n
        if solve(board):
            return True
        board[r][c] = "0"
    return False


board = [list(l.strip()) for l in sys.stdin]
assert solve(board)
for i, r in enumerate(board):
    if i % 3 == 0:
        print("+" + "-------+" * 3)
    print("| " + " | ".join(" ".join(r[j : j + 3]) for j in (0, 3, 6)) + " |")
