# exit: 1
"""An exit with a message, and what still runs behind it."""

import sys, atexit

atexit.register(lambda: print("atexit ran"))


class D:
    def __del__(self):
        print("del ran")


d = D()


def check(line):
    if not line.strip():
        sys.exit("fatal: empty line")


for l in sys.stdin:
    check(l)
    print("ok", l.rstrip())
