# Standard input, by turns.
import sys

name = input()
print("Hello,", name)
count = int(input("how many? "))
print()
for _ in range(count):
    a, b = map(int, sys.stdin.readline().split())
    print(a + b)
print(repr(next(sys.stdin)))
print(sys.stdin.readlines(3))
for line in sys.stdin:
    if line.strip() == "stop":
        break
    print("line", line.rstrip())
print(repr(input()))
print(repr(sys.stdin.read(4)), repr(sys.stdin.read()))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
try:
    input("more? ")
except EOFError as error:
    print(error)
