# Reading and writing by turns.
import struct

RECORD = struct.Struct("<i8s")
with open("db", "wb+") as file:
    for number, name in enumerate([b"ada", b"bob", b"cyd", b"dan"]):
        file.write(RECORD.pack(number, name))
    file.seek(RECORD.size * 2)
    print(RECORD.unpack(file.read(RECORD.size)))
    file.seek(RECORD.size)
    file.write(RECORD.pack(99, b"BOB"))
    print(RECORD.unpack(file.read(RECORD.size)))
    file.seek(-RECORD.size, 2)
    print(RECORD.unpack(file.read()))
    file.seek(0)
    print(file.peek(4)[:4], file.read1(2), file.tell())
    buffer = bytearray(6)
    print(file.readinto(buffer), buffer, file.readinto1(buffer), buffer)
    file.seek(0)
    for offset in range(0, 48, 12):
        file.seek(offset)
        number, name = RECORD.unpack(file.read(12))
        file.seek(offset)
        file.write(RECORD.pack(number * 2, name.rstrip(b"\0").upper()))
        file.seek(offset)
        print(RECORD.unpack(file.read(12)))
with open("t", "w+") as file:
    file.write("alpha\nbeta\n")
    file.seek(0)
    print(file.readline())
    file.seek(0, 1)
    file.write("GAMMA")
    file.seek(0)
    print(repr(file.read()))
