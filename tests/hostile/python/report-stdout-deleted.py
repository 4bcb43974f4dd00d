# The streams are deleted from sys, the second names too.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout: "begun\n"
import sys

print("begun")
del sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__
try:
    print("nowhere")
except (RuntimeError, AttributeError):
    1 / 0
