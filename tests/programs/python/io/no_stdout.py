# Without sys.stdout, print() is silent; closed or deleted, it is an error.
import sys

stdout = sys.stdout
said = []
sys.stdout = None
print("nobody hears this")
del sys.stdout
try:
    print("nor this")
except RuntimeError as error:
    said.append(str(error))
try:
    input()
except RuntimeError as error:
    said.append(str(error))
sys.stdout = open("closed", "w")
sys.stdout.close()
try:
    print("nor that")
except ValueError as error:
    said.append(str(error))
sys.stdout = stdin = sys.stdin
try:
    print("wrong way")
except Exception as error:
    said.append(f"{type(error).__name__} {error}")
sys.stdout = stdout
print(said)
print("heard", file=sys.__stdout__)
