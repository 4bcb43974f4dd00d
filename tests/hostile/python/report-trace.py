# A trace function that raises, in the frame of the program and below.
# expect: ok
# stdout: "caught\nNone\n"
import sys

def trace(frame, event, argument):
    raise ValueError("no")

def f():
    return 1

sys.settrace(trace)
try:
    f()
except ValueError:
    print("caught")
print(sys.gettrace())
