# print() and where it writes to.
import io
import sys

text = io.StringIO()
print("a", 1, None, 2.5, [1, "x"], sep="-", end="|", file=text)
print(file=text)
print("é", "😀", file=text, flush=True)
print(repr(text.getvalue()))
print(*range(5))
print(*"abc", sep="\n")
print("no end", end="")
print()
print(sep="x")
print("", "", sep="")
print("a", sep=None, end=None, file=None)
for kwargs in [{"sep": 1}, {"end": b""}, {"file": 3}, {"wrong": 1}]:
    try:
        print("x", **kwargs)
    except (TypeError, AttributeError) as error:
        print(error)


class Pieces:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


pieces = Pieces()
print(1, "two", 3.0, file=pieces)
print(pieces.pieces)
try:
    print(1, file=pieces, flush=True)
except AttributeError as error:
    print(error)


class Talker:
    def __str__(self):
        print("(asked)", end=" ")
        return "told"


print("first", Talker(), "last")


class Broken:
    def __str__(self):
        raise RuntimeError("no words")


try:
    print("before", Broken(), "after")
except RuntimeError as error:
    print()
    print(error)
with open("p", "w") as file:
    print("into", "a file", file=file)
print(open("p").read(), end="")
print("err", file=sys.stderr)
