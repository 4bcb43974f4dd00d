# The class that a report is made with is rewritten in place.
# expect: error
# error-starts: ZeroDivisionError
# stdout: "begun\n"
import traceback

def no(*_, **__):
    raise RuntimeError("no")

print("begun")
for name in ("__init__", "format", "format_exception_only"):
    setattr(traceback.TracebackException, name, no)
1 / 0
