"""One object for all threads, and a cache under a lock."""

import functools
import threading


class Registry:
    _instance, _lock = None, threading.Lock()

    def __new__(cls):
        with cls._lock:
            if cls._instance is None:
                cls._instance = super().__new__(cls)
                cls._instance.calls = 0
        return cls._instance


def synchronized(function):
    lock = threading.RLock()

    @functools.wraps(function)
    def wrapper(*args):
        with lock:
            return function(*args)

    return wrapper


@synchronized
def fibonacci(n, cache={}):
    if n not in cache:
        Registry().calls += 1
        cache[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return cache[n]


results = []
threads = [threading.Thread(target=lambda n=n: results.append((n, fibonacci(n)))) for n in (30, 20, 10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), Registry().calls, Registry() is Registry())
