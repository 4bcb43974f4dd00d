"""Ciphers, from Caesar to RSA."""

import string, itertools, functools, sys

ALPHA = string.ascii_uppercase


def caesar(t, k):
    return t.translate(str.maketrans(ALPHA + ALPHA.lower(), ALPHA[k:] + ALPHA[:k] + ALPHA.lower()[k:] + ALPHA.lower()[:k]))


def vig(t, key, dec=False):
    ks = itertools.cycle(ALPHA.index(c) * (-1 if dec else 1) for c in key.upper())
    return "".join(chr((ord(c) - (b := 65 if c.isupper() else 97) + next(ks)) % 26 + b) if c.isalpha() else c for c in t)


def rail(t, n):
    rows = [[] for _ in range(n)]
    for c, r in zip(t, itertools.cycle([*range(n), *range(n - 2, 0, -1)])):
        rows[r].append(c)
    return "".join(map("".join, rows))


def playfair(key):
    seen = dict.fromkeys((key.upper() + ALPHA).replace("J", "I"))
    sq = [c for c in seen if c in ALPHA]
    return [sq[i : i + 5] for i in range(0, 25, 5)]


def atbash(s):
    return " ".join(
        "".join(g)
        for g in itertools.batched("".join(chr(219 - ord(c)) if c.isalpha() else c for c in s.lower() if c.isalnum()), 5)
        for g in [g]
    )


MORSE = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(),
    )
)


class RC4:
    def __init__(s, key):
        s.S = list(range(256))
        j = 0
        for i in range(256):
            j = (j + s.S[i] + key[i % len(key)]) % 256
            s.S[i], s.S[j] = s.S[j], s.S[i]

    def crypt(s, data):
        i = j = 0
        S = s.S[:]
        out = bytearray()
        for b in data:
            i = (i + 1) % 256
            j = (j + S[i]) % 256
            S[i], S[j] = S[j], S[i]
            out.append(b ^ S[(S[i] + S[j]) % 256])
        return bytes(out)


for line in sys.stdin:
    t = line.rstrip("\n")
    print(
        caesar(t, 3),
        caesar(caesar(t, 3), 23) == t,
        vig(t, "Lemon"),
        vig(vig(t, "Lemon"), "LEMON", True) == t,
        rail(t, 3),
        atbash(t),
        " ".join(MORSE.get(c, "/") for c in t.upper()),
        RC4(b"Key").crypt(t.encode()).hex(),
        sep="\n",
    )
print(*playfair("playfair example"), sep="\n")
p, q, e = 61, 53, 17
n = p * q
d = pow(e, -1, (p - 1) * (q - 1))
print(n, d, [pow(m, e, n) for m in b"RSA"], bytes(pow(pow(m, e, n), d, n) for m in b"RSA"))


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


print(egcd(240, 46), functools.reduce(lambda a, b: a * b // egcd(a, b)[0], range(1, 21)))


def miller(n):
    if n < 4:
        return n > 1
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    return all(
        (x := pow(a, d, n)) in (1, n - 1) or any((x := x * x % n) == n - 1 for _ in range(s - 1)) for a in (2, 3, 5, 7, 11, 13) if a < n
    )


print([p for p in range(100) if miller(p)], miller(2**89 - 1), miller(561))
