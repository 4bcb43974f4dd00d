"""Threads that sleep at once: the order of what they print, and the time it takes."""

import threading
import time


def sleeper(seconds):
    time.sleep(seconds)
    print("slept", seconds)


started = time.monotonic()
threads = [threading.Thread(target=sleeper, args=(seconds,)) for seconds in (0.5, 0.1, 0.4, 0.2, 0.3)]
for thread in threads:
    thread.start()
print("all are asleep:", all(thread.is_alive() for thread in threads))
threads[0].join(timeout=0.25)
print("the first is asleep:", threads[0].is_alive())
for thread in threads:
    thread.join()
print(f"{time.monotonic() - started:.1f} seconds")
