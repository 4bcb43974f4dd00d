"""A daemon that is left behind, and a thread that is not."""

import atexit
import threading
import time


def beat():
    count = 0
    while True:
        count += 1
        print("beat", count)
        time.sleep(0.2)


def last():
    time.sleep(0.02)
    print("the last thread")


atexit.register(print, "at exit")
threading.Thread(target=beat, daemon=True).start()
time.sleep(0.5)
threading.Thread(target=last).start()
print("the main thread ends")
