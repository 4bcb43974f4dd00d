"""An event that starts some, and one that stops another."""

import threading
import time


def runner(name):
    start.wait()
    with lock:
        finished.append(name)


def tick():
    while not stop.wait(0.1):
        ticks.append(len(ticks))


start, stop = threading.Event(), threading.Event()
finished, ticks, lock = [], [], threading.Lock()
runners = [threading.Thread(target=runner, args=(name,)) for name in "abc"]
for thread in runners:
    thread.start()
ticker = threading.Thread(target=tick)
ticker.start()
print(finished, start.is_set())
start.set()
for thread in runners:
    thread.join()
print(sorted(finished), start.is_set())
time.sleep(0.35)
stop.set()
ticker.join()
print(ticks)
print(stop.wait(), stop.wait(0), threading.Event().wait(0.01))
start.clear()
print(start.is_set(), repr(start).endswith(": unset>"))
