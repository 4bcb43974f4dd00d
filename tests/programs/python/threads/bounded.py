"""A queue that holds no more than two."""

import queue
import threading


def produce():
    for number in range(10):
        jobs.put(number)
    jobs.put(None)


def consume():
    while (number := jobs.get()) is not None:
        taken.append(number)


jobs, taken = queue.Queue(maxsize=2), []
threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(taken, jobs.qsize(), jobs.empty(), jobs.full())
jobs.put(1)
jobs.put(2)
for attempt in (lambda: jobs.put_nowait(3), lambda: jobs.put(3, timeout=0.01), lambda: jobs.put(3, timeout=-1)):
    try:
        attempt()
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
print(jobs.get(), jobs.get_nowait())
for attempt in (lambda: jobs.get_nowait(), lambda: jobs.get(timeout=0.01), lambda: jobs.get(False)):
    try:
        attempt()
    except queue.Empty as error:
        print(type(error).__name__, error)
last, first = queue.LifoQueue(), queue.PriorityQueue()
for number in (2, 3, 1):
    last.put(number)
    first.put((number, str(number)))
print([last.get() for _ in range(3)], [first.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put("x")
print(simple.get(), simple.empty(), simple.qsize())
try:
    simple.get(timeout=0.01)
except queue.Empty:
    print("empty")
