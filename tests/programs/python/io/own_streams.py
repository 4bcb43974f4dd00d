# Streams that a program makes of the base classes.
import io


class Countdown(io.RawIOBase):
    def __init__(self, start):
        self.left = start

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.left:
            return 0
        text = f"{self.left}\n".encode()
        buffer[: len(text)] = text
        self.left -= 1
        return len(text)


print(list(io.BufferedReader(Countdown(3))))
print(io.TextIOWrapper(io.BufferedReader(Countdown(11))).read().split())
print(Countdown(2).read(), Countdown(9).read(2))


class Shouting(io.TextIOBase):
    def __init__(self, file):
        self.file = file

    def writable(self):
        return True

    def write(self, text):
        self.file.write(text.upper())
        return len(text)


inner = io.StringIO()
with Shouting(inner) as outer:
    print("hello", file=outer)
    outer.writelines(["a", "b"])
    print(outer.readable(), outer.seekable(), outer.encoding)
    for attempt in (outer.read, outer.fileno, outer.tell):
        try:
            attempt()
        except io.UnsupportedOperation as error:
            print(type(error).__name__)
print(repr(inner.getvalue()), outer.closed)
try:
    outer.writelines(["late"])
except ValueError as error:
    print(error)


class Sink(io.RawIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)


sink = Sink()
writer = io.BufferedWriter(sink, 8)
for word in (b"one", b"two", b"three", b"four"):
    writer.write(word)
writer.flush()
print(sink.parts)
pair = io.BufferedRWPair(Countdown(1), sink)
print(pair.read(), pair.write(b"x"))
