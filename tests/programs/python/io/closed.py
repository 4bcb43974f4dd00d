# Files that are used after they were closed.
import io

makers = {
    "text": lambda: open("a.txt", "w+"),
    "reader": lambda: open("a.txt", "rb"),
    "writer": lambda: open("a.txt", "wb"),
    "random": lambda: open("a.txt", "rb+"),
    "raw": lambda: open("a.txt", "rb", 0),
    "bytes": lambda: io.BytesIO(b"x"),
    "string": lambda: io.StringIO("x"),
}
open("a.txt", "w").write("text\n")
for name, make in makers.items():
    file = make()
    file.close()
    file.close()
    print(name, file.closed)
    data = "x" if name in ("text", "string") else b"x"
    for method, args in [("read", ()), ("readline", ()), ("readlines", ()), ("write", (data,)), ("seek", (0,)), ("tell", ()), ("__enter__", ())]:
        try:
            print(" ", method, getattr(file, method)(*args))
        except (ValueError, OSError) as error:
            print(" ", method, type(error).__name__, error)
with open("a.txt") as file:
    pass
try:
    for line in file:
        print(line)
except ValueError as error:
    print(error)
