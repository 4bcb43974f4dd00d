# A hundred thousand writes of one byte: they are gathered, and none is lost.
# expect: ok
# stdout-bytes: 100000
import sys

for _ in range(100_000):
    sys.stdout.write("x")
