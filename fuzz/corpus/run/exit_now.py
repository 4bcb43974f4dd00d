# 0 an end without an end
import os, atexit
atexit.register(print, "never")
try:
    print("before")
    os._exit(300)
finally:
    print("not here")
