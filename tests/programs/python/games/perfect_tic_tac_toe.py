# Tic-tac-toe played to the end by both sides.
from functools import lru_cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(b):
    return next((b[i] for i, j, k in LINES if b[i] != "." and b[i] == b[j] == b[k]), None)


@lru_cache(None)
def best(b, p):
    w = winner(b)
    if w:
        return (1 if w == p else -1), None
    moves = [i for i, c in enumerate(b) if c == "."]
    if not moves:
        return 0, None
    o = "XO"[p == "X"]
    return max(((-best(b[:m] + p + b[m + 1 :], o)[0], m) for m in moves), key=lambda t: (t[0], -t[1]))


b, p = "." * 9, "X"
while not winner(b) and "." in b:
    s, m = best(b, p)
    b = b[:m] + p + b[m + 1 :]
    print(p, m, s, "/".join(b[i : i + 3] for i in (0, 3, 6)))
    p = "XO"[p == "X"]
print(winner(b), best.cache_info())
