# Randomness is the only thing that comes from outside, in the amount the memory allows.
# expect: ok
# limits: {"maxMemoryMB": 32}
# stdout: "16 True caught\n"
# native: no
import os

first, second = os.urandom(16), os.urandom(16)
try:
    os.urandom(1_000_000_000)
except MemoryError:
    print(len(first), first != second, "caught")
