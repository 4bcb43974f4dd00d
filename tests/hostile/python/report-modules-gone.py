# All modules are forgotten, and the ones that a report needs are poisoned.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout: "begun\n"
import sys

print("begun")
sys.modules.clear()
for name in ("traceback", "linecache", "_sandglass", "sys", "io", "atexit", "os"):
    sys.modules[name] = None
1 / 0
