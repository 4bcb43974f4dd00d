# 0 bytes, views, slices
s = bytearray(range(10))
s[2:8:3] = b"ab"
m = memoryview(s)[1:-1].cast("B")
m[0] = 255
print(s, m.tolist()[::-3], bytes(m).hex(":"), b"a%db" % 3, "abc"[::-1], [1, 2, 3][5:1:-1])
print("a,b".partition(","), " x ".strip().center(9, "*"), "aXb".swapcase().split("x"), "é".encode("latin-1"))
print("%s" % b"x".translate(bytes(256)), str(b"\xff", "utf-8", "replace"), b"\xc3\x28".decode("utf-8", "backslashreplace"))
x = list(range(5)); del x[::2]; x[1:1] = "ab"; print(x, x * -1, x.index("a"))
s[20]
