# 0 exits of all kinds
import sys, atexit

@atexit.register
def last():
    print("last")
    raise ValueError("in atexit")

class Code:
    def __str__(self): return "a code"
for code in (None, 3, -1, 1 << 70, "text", Code()):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(error.code)
raise SystemExit(Code())
