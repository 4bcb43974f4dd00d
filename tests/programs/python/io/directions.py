# Reading what is open for writing, and the other way round.
import io

open("a", "w").close()
for mode in ["r", "w", "a", "rb", "wb", "ab", "r+", "rb+"]:
    with open("a", mode) as file:
        data = b"x" if "b" in mode else "x"
        print(mode, file.readable(), file.writable(), file.seekable())
        for attempt in (lambda: file.read(), lambda: file.write(data), lambda: file.readline(), lambda: list(file), lambda: file.truncate(0)):
            try:
                print("  ", attempt())
            except io.UnsupportedOperation as error:
                print("  ", error, isinstance(error, OSError), isinstance(error, ValueError))
try:
    open("a", "w").write(b"bytes")
except TypeError as error:
    print(error)
try:
    open("a", "wb").write("text")
except TypeError as error:
    print(error)
try:
    open("a", "w").write(5)
except TypeError as error:
    print(error)
try:
    io.StringIO().write(b"x")
except TypeError as error:
    print(error)
try:
    io.BytesIO().write("x")
except TypeError as error:
    print(error)
