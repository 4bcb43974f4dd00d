# A trace function and a profile function that are still there when the error is reported.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout-starts: "begun\n"
import sys

print("begun")
sys.setprofile(lambda *_: None)
sys.settrace(lambda *_: None)
1 / 0
