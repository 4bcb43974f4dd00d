# Standard input as bytes.
import sys

buffer = sys.stdin.buffer
print(buffer, buffer.raw, sys.stdin.fileno(), sys.stdin.isatty(), sys.stdin.mode, sys.stdin.name)
read = buffer.readline
print(read(), [int(word) for word in read().split()])
print(buffer.read(3), buffer.peek(2)[:2], buffer.read1(2))
data = bytearray(4)
print(buffer.readinto(data), data)
print(next(buffer))
print(buffer.readlines())
print(buffer.read(), buffer.readline(), buffer.read(1))
