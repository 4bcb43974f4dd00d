# Ends of lines of standard input are left as they are.
import sys

print(repr(input()), repr(input()), repr(sys.stdin.readline()))
print([line for line in sys.stdin])
