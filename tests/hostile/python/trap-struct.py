# Formats and buffers that do not fit each other.
# expect: ok
# stdout: "caught 6\n"
import array
import struct

caught = 0
for attempt in (
    lambda: struct.pack("i", 1 << 40),
    lambda: struct.unpack("10i", b"x"),
    lambda: struct.pack_into("i", bytearray(2), 0, 1),
    lambda: struct.unpack_from("i", b"12345678", 100),
    lambda: memoryview(b"abcd").cast("i", [3]),
    lambda: array.array("Z", []),
):
    try:
        attempt()
    except (struct.error, TypeError, ValueError):
        caught += 1
print("caught", caught)
