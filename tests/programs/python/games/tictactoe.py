# exit: 3
"""Tic-tac-toe against a player that never loses."""

import sys


def show(b):
    print("\n-+-+-\n".join("|".join(b[i : i + 3]) for i in (0, 3, 6)))


WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b):
    return next((b[i] for i, j, k in WINS if b[i] == b[j] == b[k] != " "), None)


def minimax(b, p, memo={}):
    key = (*b, p)
    if key in memo:
        return memo[key]
    w = winner(b)
    if w:
        r = (1 if w == "O" else -1, None)
    elif " " not in b:
        r = (0, None)
    else:
        best = None
        for i in range(9):
            if b[i] == " ":
                b[i] = p
                s = minimax(b, "X" if p == "O" else "O")[0]
                b[i] = " "
                if best is None or (s > best[0] if p == "O" else s < best[0]):
                    best = (s, i)
        r = best
    memo[key] = r
    return r


board = [" "] * 9
while True:
    show(board)
    try:
        m = int(input("Your move (1-9)? ")) - 1
    except ValueError:
        print("Not a number!")
        continue
    except EOFError:
        print("\nBye")
        sys.exit(3)
    if not 0 <= m < 9 or board[m] != " ":
        print("Illegal")
        continue
    board[m] = "X"
    if " " in board and not winner(board):
        board[minimax(board, "O")[1]] = "O"
    if winner(board) or " " not in board:
        show(board)
        print("Winner:", winner(board))
        break
