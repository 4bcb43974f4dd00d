# Number theory with Python's unbounded integers.
import math
from fractions import Fraction


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for p in range(2, math.isqrt(n) + 1):
        if flags[p]:
            flags[p * p :: p] = bytes(len(range(p * p, n + 1, p)))
    return [i for i, flag in enumerate(flags) if flag]


def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1 + (d > 2)
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def egcd(a, b):
    x0, y0, x1, y1 = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


def crt(residues, moduli):
    total, product = 0, math.prod(moduli)
    for r, m in zip(residues, moduli, strict=True):
        p = product // m
        total += r * pow(p, -1, m) * p
    return total % product


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def continued(x, terms):
    out = []
    for _ in range(terms):
        whole = math.floor(x)
        out.append(whole)
        x -= whole
        if not x:
            break
        x = 1 / x
    return out


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n >> 1
        steps += 1
    return steps


primes = sieve(200)
print(len(primes), primes[-10:])
for n in (360, 97, 2**31 - 1, 600851475143, 1001001):
    print(n, "=", " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factor(n).items()))
print(egcd(240, 46), math.gcd(240, 46, 6), math.lcm(4, 6, 10), math.lcm())
print(crt([2, 3, 2], [3, 5, 7]))
try:
    pow(6, -1, 9)
except ValueError as e:
    print(e)
try:
    crt([1, 2], [3])
except ValueError as e:
    print(e)
print([p for p in (2**61 - 1, 2**67 - 1, 2**89 - 1, 561, 1105) if is_prime(p)])
print(continued(math.pi, 6), continued(Fraction(415, 93), 9))
print(max(range(1, 3000), key=collatz), collatz(27))
print(math.factorial(30), math.comb(52, 5), math.perm(10, 3), math.isqrt(10**40))
print(2**200, (2**200).bit_length(), divmod(-7, 3), -7 // 2, -7 % 3, divmod(7, -3), 7.5 // 2, -7.5 % 2)
print([sum(d for d in range(1, n) if n % d == 0) for n in (6, 28, 496, 12)])
print(str(3**500)[:40], len(str(3**500)), sum(map(int, str(2**1000))))
