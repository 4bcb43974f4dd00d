# What files tell of themselves.
file = open("a.txt", "w")
print(file, file.buffer, file.buffer.raw, sep="\n")
for name in ["name", "mode", "encoding", "errors", "newlines", "closed", "line_buffering", "write_through"]:
    print(name, repr(getattr(file, name)))
print(file.buffer.name, file.buffer.mode, file.buffer.closed, file.buffer.raw.mode, file.buffer.raw.closefd, file.buffer.raw.name)
print(file.isatty(), file.fileno() > 2, file.fileno() == file.buffer.raw.fileno())
file.close()
print(file, file.buffer.raw, file.closed, file.buffer.closed)
for mode in ["rb", "wb", "ab", "rb+", "wb+"]:
    with open("a.txt", mode) as file:
        print(type(file).__name__, file.mode, file)
with open(b"a.txt") as file:
    print(file.name, file)
import pathlib

with open(pathlib.Path("a.txt")) as file:
    print(file.name, file)
with open("a.txt", "rb", buffering=0) as file:
    print(type(file), file.mode, file)
