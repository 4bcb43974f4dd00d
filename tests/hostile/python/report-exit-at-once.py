# os._exit in a finally, below a handler for everything: nothing more is run.
# expect: ok
# exit: 4
# stdout: "begun\n"
import atexit
import os

atexit.register(lambda: print("never"))
print("begun")
try:
    try:
        1 / 0
    finally:
        os._exit(4)
except BaseException:
    print("never")
