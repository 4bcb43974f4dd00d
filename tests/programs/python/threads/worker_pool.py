"""Daemons that work off a queue, which is joined twice."""

import queue
import threading

jobs, results = queue.Queue(), {}


def worker():
    while True:
        text = jobs.get()
        try:
            results[text] = len(text.split())
        finally:
            jobs.task_done()


for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
for text in ("a b c", "d", "e f"):
    jobs.put(text)
jobs.join()
print(sorted(results.items()))
for text in ("g h i j", ""):
    jobs.put(text)
jobs.join()
print(sorted(results.items()))
print(jobs.unfinished_tasks, threading.active_count())
try:
    jobs.task_done()
except ValueError as error:
    print(error)
