"""Sleeping with a lock, and with a semaphore."""

import threading
import time


def careful(name):
    with lock:
        print(name, "enters")
        time.sleep(0.05)
        print(name, "leaves")


def crowd(name):
    with semaphore:
        time.sleep(0.1)
        order.append(name)


lock = threading.Lock()
started = time.monotonic()
threads = [threading.Thread(target=careful, args=(name,)) for name in "ABC"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(time.monotonic() - started >= 0.15)

semaphore, order = threading.Semaphore(2), []
started = time.monotonic()
threads = [threading.Thread(target=crowd, args=(number,)) for number in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"{time.monotonic() - started:.1f}", sorted(order))
