"""Names of a pool's threads, initializers, shutting down."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def greet(word):
    local.word = word
    names.append(threading.current_thread().name)


def work(number):
    time.sleep(0.05)
    return local.word, number


logging.disable()
local, names = threading.local(), []
with ThreadPoolExecutor(2, "worker", greet, ("hello",)) as pool:
    print(list(pool.map(work, range(4))))
print(sorted(names))
with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(lambda: threading.current_thread().name).result().startswith("ThreadPoolExecutor-"))

pool = ThreadPoolExecutor(1)
futures = [pool.submit(time.sleep, 0.05) for _ in range(4)]
pool.shutdown(wait=True, cancel_futures=True)
print([future.cancelled() for future in futures], futures[0].done())


def fail():
    raise OSError("no worker today")


with ThreadPoolExecutor(1, initializer=fail) as pool:
    try:
        pool.submit(print, "never").result()
    except Exception as error:
        print(type(error).__name__, error)
print(threading.active_count())
