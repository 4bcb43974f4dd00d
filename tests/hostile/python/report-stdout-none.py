# Without streams an exception is still told to the host.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout: "begun\n"
import sys

print("begun")
sys.stdout = sys.stderr = None
try:
    print("nowhere")
except AttributeError:
    pass
1 / 0
