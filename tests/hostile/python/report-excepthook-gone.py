# There is no hook at all.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout: "begun\n"
import sys

print("begun")
del sys.excepthook
1 / 0
