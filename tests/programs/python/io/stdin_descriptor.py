# Standard input by its number and by its name.
import os

print(os.read(0, 4))
with open(0, "rb", buffering=0, closefd=False) as file:
    print(file.read(3))
with open("/dev/stdin") as file:
    print(file.read())
print(os.read(0, 10))
