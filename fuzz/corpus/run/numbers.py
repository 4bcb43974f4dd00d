# 0 integers of any size, floats, formats
x = 3 ** 500
print(x % 1000007, x.bit_length(), pow(3, -1, 7), -7 // 2, -7 % 3, divmod(7.5, -2))
print(f"{x:.3e} {255:#x} {1/3:+.2%} {12345.678:,.1f} {1e300 * 1e10} {-0.0}")
print(int("z" * 20, 36), float("nan"), round(2.5), (1 << 64) - 1, 0.1 + 0.2, 1_000)
print(int.from_bytes(b"\xff" * 9, "big", signed=True), (10 ** 30).to_bytes(13, "little"))
try:
    str(10 ** 5000)
except ValueError as error:
    print(error)
print("%5.2f|%-5s|%05d|%r" % (3.14159, "ab", 42, "q"), "{:>{w}}".format(1, w=9))
float("1" + "_0" * 3) / 0
