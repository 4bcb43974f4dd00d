import sys, traceback
try:
    1/0
except Exception:
    traceback.print_exc()
    print(traceback.format_exc(), end='')
    traceback.print_exception(*sys.exc_info())
    traceback.print_exc(file=sys.stdout, limit=1)
