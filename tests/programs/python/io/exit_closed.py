# A program that closes its own stdout.
import sys

print("before")
sys.stdout.close()
try:
    print("after")
except ValueError as error:
    print(error, file=sys.stderr)
print(sys.stdout.closed, sys.__stdout__.closed, file=sys.stderr)
