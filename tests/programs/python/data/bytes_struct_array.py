# bytes, bytearray, memoryview, struct, array.
import array
import struct

b = b"Hello\x00\xff\n\t'"
print(b, b[0], b[1:3], b.hex(), b.hex(":"), b.hex(" ", 2), bytes.fromhex("48 65 6c"), list(b[:3]), b"a" in b, b.find(b"l"), b.upper(), b.split(b"l"), b"-".join([b"x", b"y"]), b.replace(b"l", b"L"), b.startswith(b"He"), len(b), b"%s|%d" % (b"x", 3), b * 2 == b + b, bytes(3), bytes([1, 2]), bytes("é", "utf-8"), b"abc" < b"abd", hash(b"a") == hash(b"a"), b"\x41\101", repr(b'"'), repr(b"'\""), bytes(range(5)))
ba = bytearray(b"hello")
ba[0] = ord("J")
ba += b" world"
ba.extend([33, 33])
ba[1:3] = b"EEE"
del ba[-1]
ba.insert(0, 62)
print(ba, ba.pop(), ba.decode(), ba.find(b"o"), bytes(ba)[::-1], ba.isalpha(), ba.title(), ba.count(b"l"), ba == bytes(ba), bytearray(2), ba.partition(b" "))
m = memoryview(ba)
m[0:2] = b"**"
print(ba, m[3], m.tolist()[:4], m[1:3].tobytes(), m.format, m.itemsize, m.shape, m.readonly, len(m), m.nbytes, memoryview(b"ab").readonly, m == ba)
m.release()
for bad in ("bytes([256])", "b'x'[9]", "bytes('x')", "bytes(-1)", "bytearray(b'a').append(300)", "b'\\xff'.decode('ascii')", "bytes.fromhex('zz')", "memoryview('a')", "memoryview(b'a').__setitem__(0, 1)", "m[0]", "b'a'.join(['x'])", "b'abc'.find('a')", "struct.pack('h', 40000)", "struct.pack('i', 'a')", "struct.unpack('i', b'abc')", "struct.calcsize('z')", "array.array('q', [1.5])", "b'1' % 2"):
    try:
        print(bad, "=", eval(bad))
    except Exception as e:
        print(f"{bad}: {type(e).__name__}: {e}")
packed = struct.pack("<hiq?fd3s5p", -1, 2, 3, True, 0.5, 0.1, b"abcd", b"xyz")
print(packed, struct.unpack("<hiq?fd3s5p", packed), struct.calcsize("<hiq?fd3s5p"), struct.calcsize("bi"), struct.calcsize("=bi"), struct.pack(">I", 0xDEADBEEF).hex(), struct.pack("!2H", 1, 2), struct.unpack_from(">H", b"\0\1\2\3", 1), list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.pack("e", 1.5), struct.pack("@bh", 1, 2), struct.pack("4x2c", b"a", b"b"))
record = struct.Struct(">4sHB")
buffer = bytearray(10)
record.pack_into(buffer, 1, b"ABCD", 513, 7)
print(record.size, record.format, buffer, record.unpack_from(buffer, 1))
a = array.array("i", [3, 1, 2])
a.append(9)
a.extend(range(2))
a[1:2] = array.array("i", [7, 7])
print(a, a.tolist(), a.typecode, a.itemsize, a.index(7), a.count(7), a.pop(), a[::-1], sum(a), sorted(a), a.tobytes()[:8], array.array("d", [1.5, 2]), array.array("u", "hé") if False else "", array.array("B", b"ab"), a == array.array("i", a), len(a), array.array("f", [0.1]), a + a[:1], 9 in a, array.array("i"))
a.reverse()
a.byteswap()
print(a, memoryview(array.array("H", [1, 2])).cast("B").tolist(), list(memoryview(b"abcd")[::2]), memoryview(bytearray(6)).cast("B", (2, 3)).tolist())
b2 = bytes(i % 256 for i in range(300))
for offset in range(0, 48, 16):
    row = b2[offset + 60 : offset + 76]
    print(f"{offset:08x}  {row.hex(' ')}  |{''.join(chr(c) if 32 <= c < 127 else '.' for c in row)}|")
print(bytes.maketrans(b"abc", b"xyz")[97:100], b"aabbcc".translate(bytes.maketrans(b"abc", b"xyz"), b"b"), b"A1 b".isalnum(), b"Ab".swapcase(), b" x ".strip(), b"a\tb".expandtabs(4), b"7".zfill(3), b"x".center(5, b"-"), b"a,b".rpartition(b","), b"ab".removeprefix(b"a"), b"l1\nl2\r\n".splitlines())
