# FileIO itself.
import io
import pickle

file = io.FileIO("a", "w+")
print(file, file.mode, file.name, file.closefd, file.readable(), file.writable(), file.seekable())
print(file.write(b"0123456789"), file.seek(2), file.read(3), file.tell(), file.readall(), file.read(), file.seek(-2, 2))
buffer = bytearray(4)
print(file.readinto(buffer), buffer, file.truncate(3), file.seek(0), file.read(99))
for attempt in (
    lambda: file.read("a"),
    lambda: file.write("a"),
    lambda: file.seek("a"),
    lambda: file.seek(-1),
    lambda: file.seek(10**30),
    lambda: pickle.dumps(file),
    lambda: io.FileIO("missing"),
    lambda: io.FileIO("."),
    lambda: io.FileIO("a", "q"),
    lambda: io.FileIO("a", "rw"),
    lambda: io.FileIO("a", closefd=False),
    lambda: io.FileIO(-1),
    lambda: io.FileIO(99),
    lambda: io.FileIO("a", "x"),
    lambda: io.FileIO("a").write(b""),
    lambda: io.FileIO("a", "a").read(),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
file.name = "other"
print(file)
del file.name
print(repr(file).replace(str(file.fileno()), "N"))
file.close()
print(file, file.closed)


class Counted(io.FileIO):
    reads = 0

    def readinto(self, buffer):
        Counted.reads += 1
        return super().readinto(buffer)


with io.TextIOWrapper(io.BufferedReader(Counted("a"))) as text:
    print(text.read(), isinstance(text.buffer.raw, io.RawIOBase), type(text.buffer.raw).__name__)
print(io.open is open, io.FileIO.__mro__[1:])
