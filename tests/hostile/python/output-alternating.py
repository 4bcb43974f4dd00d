# Ten thousand changes of the stream: what is gathered for one is handed over before the other.
# expect: ok
# stdout-bytes: 5000
import sys

for number in range(10_000):
    (sys.stdout if number % 2 else sys.stderr).write("x")
