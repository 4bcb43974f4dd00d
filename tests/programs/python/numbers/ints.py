# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# Integers: bases, bits, big numbers, conversions and errors.
print(int("42"), int("-0b101", 0), int("0o17", 0), int("ff", 16), int("z", 36), int("1_000"), int("  7\n"), int(3.99), int(True), int(b"12"), int("٣"))
print(bin(10), oct(64), hex(255), bin(-5), f"{10:b} {10:08b} {255:x} {255:#06x} {10**12:,} {10**12:_} {0b1111_0000:#_b}")
print(2**64, -(2**63), 10**50, 7**77, (10**30) // 7, (10**30) % 7, -(10**30) // 7, divmod(-(10**20), 3), 1 << 100, (1 << 100) >> 98, ~0, -1 >> 10)
print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (7).bit_count(), (5).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).is_integer(), (6).__index__())
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 5 << 2, 5 >> 1, -5 & 0xFF, -5 | 2, (-5) ^ 3, True + True, True & 2, 6 // 4, -6 // 4, 6 % -4, 6 / 4, 2**-2, 2**0.5, 0**0, pow(3, 5, 7), pow(2, -1, 11))
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff", "big", signed=True), bytes([65, 66]), int.from_bytes([1, 2]))
for bad in ("int('')", "int('12.5')", "int('0x1f')", "int('9', 8)", "int('1', 1)", "int('a', 37)", "int(None)", "int([])", "1 // 0", "1 % 0", "1 / 0", "divmod(1, 0)", "0 ** -1", "pow(2, 3, 0)", "1 << -1", "int('1__0')", "'5' + 5", "5 + '5'", "5 @ 5", "-'x'", "range(0, 5, 0)", "chr(1114112)", "[1][True + 1]", "1 < 'a'", "abs('x')", "sum(['a'])", "round('x')", "hex(1.5)", "(1).foo", "int(5, 2)", "~1.5", "10 ** 5000 and str(10 ** 5000)"):
    try:
        print(bad, "=", eval(bad))
    except Exception as e:
        print(f"{bad}: {type(e).__name__}: {e}")
fact = 1
for i in range(1, 31):
    fact *= i
print(fact, len(str(fact)), str(fact)[::-1][:7], fact == __import__("math").factorial(30))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, a % 1000000007, a.bit_length(), hex(a)[:20], float(a), a / b, round(a, -50))
print(isinstance(True, int), type(10**100), hash(-1), hash(-2))
print(sum(range(101)), sum([[1], [2]], []), max(3, 7, 5), min([4, 2], default=0), abs(-5), all([]), sorted([3, -1, 2], key=abs), list(range(10, 0, -3)), range(5)[-1], range(0, 10, 2)[1:3], 4 in range(0, 10, 3), len(range(3, 100, 7)), range(3) == range(0, 3, 1), range(10).index(7), range(5).count(3), range(0), repr(range(1, 5, 2)), list(reversed(range(4))))
print(1 if 0 else 2, not 0, 0 or "x", bool(-1), 5 == 5.0, 5 is not None, 3 < 4 < 5, (1).__add__(2), (1).__add__("a"), (5).__class__, int.__name__, 5 .real, 1_0, 0xFF, 0B1, 0O7, 00, int.__add__(1, 2))
print(f"{5:5}|{5:<5}|{5:^5}|{5:05}|{-5:05}|{5:+}|{5: }|{5:x^5}|{5:,}|{5:e}|{5:.2f}|{5:%}|{5:c}|{97:c}|{5:n}|{5:b}", format(2**70, ","), f"{-255:#x}", f"{3:>+5d}")
