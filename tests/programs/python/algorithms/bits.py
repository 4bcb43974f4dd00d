# Tricks with bits.
from functools import reduce
from operator import xor


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def gray(n):
    return n ^ (n >> 1)


def subsets(items):
    for mask in range(1 << len(items)):
        yield [x for i, x in enumerate(items) if mask >> i & 1]


def reverse_bits(n, width=8):
    return int(f"{n:0{width}b}"[::-1], 2)


def next_same_bits(n):
    low = n & -n
    ripple = n + low
    return ripple | (((n ^ ripple) >> 2) // low)


def add(a, b, mask=0xFFFFFFFF):
    while b:
        a, b = (a ^ b) & mask, ((a & b) << 1) & mask
    return a


def lfsr(state, taps, count):
    for _ in range(count):
        bit = reduce(xor, (state >> t & 1 for t in taps))
        state = state >> 1 | bit << 15
        yield state


for n in (0, 1, 5, 255, 256, 0xDEADBEEF):
    print(f"{n:>10} {n:#012x} {n:>34b} {popcount(n):>2} {n.bit_count():>2} {n.bit_length():>2}")
print([f"{gray(i):03b}" for i in range(8)])
print(list(subsets("abc")))
print(f"{reverse_bits(0b00010011):08b}", [bin(x) for x in (-1, -10, 10)], ~5, -5 >> 1, 5 << 70)
n = 0b0111
for _ in range(6):
    print(f"{n:07b}", end=" ")
    n = next_same_bits(n)
print()
print(add(1234567, 7654321), add(0xFFFFFFFF, 2))
print(list(lfsr(0xACE1, (0, 2, 3, 5), 6)))
print(reduce(xor, [4, 1, 2, 1, 2]), True ^ True, True | False, type(True & True), type(True & 1))
print(oct(0o755), hex(-255), f"{255:#X} {255:#o} {-5:+b} {1_000_000:_} {0xFFFF_FFFF:_x} {12345678:,}")
flags = {"read": 1, "write": 2, "exec": 4}
for mode in (0, 3, 5, 7):
    print(mode, "+".join(name for name, bit in flags.items() if mode & bit) or "none")
print((1000).to_bytes(2, "big"), (-2).to_bytes(4, "little", signed=True), int.from_bytes(b"\x01\x00", "big"))
print(int.from_bytes(b"\xff\xfe", "little", signed=True), (5).to_bytes(), (255).to_bytes(length=3))
try:
    (256).to_bytes(1)
except OverflowError as e:
    print(e)
try:
    (-1).to_bytes(1)
except OverflowError as e:
    print(e)
try:
    1 << -1
except ValueError as e:
    print(e)
