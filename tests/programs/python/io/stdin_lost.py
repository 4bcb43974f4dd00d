# input() without what it needs.
import io
import sys

stdin, stderr = sys.stdin, sys.stderr
for missing in ("stdin", "stdout", "stderr"):
    kept, said = getattr(sys, missing), None
    setattr(sys, missing, None)
    try:
        input("?")
    except RuntimeError as error:
        said = error
    setattr(sys, missing, kept)
    print(said)


class Numbers:
    def readline(self):
        return 5


class Bytes:
    def readline(self):
        return b"bytes\n"


for stream in (Numbers(), Bytes(), io.StringIO("")):
    sys.stdin = stream
    try:
        print(repr(input()))
    except (TypeError, EOFError) as error:
        print(type(error).__name__, error)
sys.stdin = open("empty", "w+")
sys.stdin.close()
try:
    input()
except ValueError as error:
    print(error)
sys.stdin = stdin
try:
    input(1, 2)
except TypeError as error:
    print(error)
print(input(3.5), repr(input([1])))
