# exit: 2
import sys
def f():
    try: sys.exit(1)
    finally: sys.exit(2)
f()
