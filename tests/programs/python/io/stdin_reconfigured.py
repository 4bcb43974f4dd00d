# Standard input in another encoding, and through another wrapper.
import io
import sys

sys.stdin.reconfigure(encoding="latin-1")
print(sys.stdin.encoding, sys.stdin.readline())
wrapper = io.TextIOWrapper(io.BytesIO("späße\n".encode("utf-16")), encoding="utf-16")
print(wrapper.read())
sys.stdin = io.StringIO("from a string\nsecond\n")
print(input(), input("prompt: "))
try:
    input()
except EOFError as error:
    print(error)
sys.stdin = sys.__stdin__
print(repr(input()))
