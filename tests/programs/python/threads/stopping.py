"""Workers that are told to stop after the queue was joined."""

import queue
import threading

COUNT = 3
jobs = queue.Queue()
done = []
lock = threading.Lock()


def worker():
    while True:
        job = jobs.get()
        if job is None:
            break
        with lock:
            done.append(job * 2)
        jobs.task_done()


threads = []
for _ in range(COUNT):
    thread = threading.Thread(target=worker)
    thread.start()
    threads.append(thread)
for job in range(20):
    jobs.put(job)
jobs.join()
print(sorted(done))
print([thread.is_alive() for thread in threads])
for _ in range(COUNT):
    jobs.put(None)
for thread in threads:
    thread.join()
print([thread.is_alive() for thread in threads])
