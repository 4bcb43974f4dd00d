# Searching by trying: queens, sudoku, subsets, words on a board, a maze.
from itertools import chain


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    row = len(placed)
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (column,))


def show_queens(solution):
    n = len(solution)
    return "\n".join(" ".join("Q" if c == column else "." for c in range(n)) for column in solution)


SUDOKU = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""


def solve(board):
    empties = [(r, c) for r in range(9) for c in range(9) if board[r][c] == "."]
    if not empties:
        return True

    def options(r, c):
        used = set(board[r]) | {board[i][c] for i in range(9)}
        used |= {board[r // 3 * 3 + i][c // 3 * 3 + j] for i in range(3) for j in range(3)}
        return [d for d in "123456789" if d not in used]

    r, c = min(empties, key=lambda rc: len(options(*rc)))
    for digit in options(r, c):
        board[r][c] = digit
        if solve(board):
            return True
        board[r][c] = "."
    return False


def subset_sums(numbers, target):
    found = []

    def go(i, chosen, left):
        if left == 0:
            found.append(chosen[:])
            return
        for j in range(i, len(numbers)):
            if numbers[j] > left or (j > i and numbers[j] == numbers[j - 1]):
                continue
            chosen.append(numbers[j])
            go(j + 1, chosen, left - numbers[j])
            chosen.pop()

    numbers = sorted(numbers)
    go(0, [], target)
    return found


def parentheses(n, text="", opened=0):
    if n == 0 and opened == 0:
        yield text
    if n:
        yield from parentheses(n - 1, text + "(", opened + 1)
    if opened:
        yield from parentheses(n, text + ")", opened - 1)


def maze(rows):
    grid = [list(row) for row in rows]
    start = next((r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == "S")

    def walk(r, c):
        if grid[r][c] == "E":
            return True
        if grid[r][c] not in " S":
            return False
        mark, grid[r][c] = grid[r][c], "*"
        if any(walk(r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))):
            return True
        grid[r][c] = mark
        return False

    print("solved" if walk(*start) else "no way")
    print(*map("".join, grid), sep="\n")


print([sum(1 for _ in queens(n)) for n in range(1, 9)])
print(show_queens(next(queens(8))))
board = [list(line) for line in SUDOKU.split()]
print(solve(board))
for i, row in enumerate(board):
    if i and i % 3 == 0:
        print("------+-------+------")
    print(" | ".join(" ".join(row[j : j + 3]) for j in (0, 3, 6)))
print(subset_sums([10, 1, 2, 7, 6, 1, 5], 8))
print(list(parentheses(3)), len(list(parentheses(6))))
maze(["#########", "#S  #   #", "# # # # #", "# #   #E#", "#########"])
print(list(chain.from_iterable(queens(4))))
