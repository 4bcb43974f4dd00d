"""Exceptions in threads, and a hook of one's own."""

import sys
import threading


def fail(what):
    raise what


seen = []
threading.excepthook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
for what in (ValueError("bad"), SystemExit(3), KeyError("k")):
    thread = threading.Thread(target=fail, args=(what,), name=f"t-{type(what).__name__}")
    thread.start()
    thread.join()
print(seen)
threading.excepthook = threading.__excepthook__
sys.stderr = sys.stdout
try:
    raise RuntimeError("outside")
except RuntimeError:
    thread = threading.Thread(target=lambda: seen.append(sys.exc_info()))
    thread.start()
    thread.join()
print(seen[-1])
thread = threading.Thread(target=sys.exit, args=("quietly",))
thread.start()
thread.join()
print("goes on")
