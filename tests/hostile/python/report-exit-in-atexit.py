# An exit, an error and a registration in what is called at the end.
# expect: ok
# exit: 0
# stdout-starts: "end\n"
import atexit
import sys

atexit.register(lambda: print("last"))
atexit.register(lambda: 1 / 0)
atexit.register(lambda: sys.exit(5))
print("end")
