# A hook for uncaught exceptions that raises.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout: "begun\n"
import sys

def hook(*_):
    raise ValueError("hook")

print("begun")
sys.excepthook = hook
1 / 0
