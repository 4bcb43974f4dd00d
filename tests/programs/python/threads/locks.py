"""What locks answer."""

import threading


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


lock = threading.Lock()
print(lock.acquire(), lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.locked())
print(repr(lock).split(" at ")[0])
print(lock.release(), lock.locked(), attempt(lock.release))
print(attempt(lock.acquire, False, 1), attempt(lock.acquire, True, -2), attempt(lock.acquire, timeout=1e10))
with lock as held:
    print(held, lock.locked())
print(repr(lock).split(" at ")[0])

again = threading.RLock()
print(again.acquire(), again.acquire(), again.release(), again.release(), attempt(again.release))
with again:
    with again as held:
        print(held, repr(again).split(" object")[0], "count=2" in repr(again))
answers = []
with again:
    other = threading.Thread(target=lambda: answers.append((again.acquire(False), attempt(again.release))))
    other.start()
    other.join()
print(answers, "owner=0 count=0" in repr(again))

bounded = threading.BoundedSemaphore(2)
print(bounded.acquire(), bounded.acquire(), bounded.acquire(blocking=False), bounded.acquire(timeout=0.01))
bounded.release(2)
print(attempt(bounded.release), attempt(threading.Semaphore, -1), attempt(bounded.acquire, False, 1))
condition = threading.Condition()
print(attempt(condition.wait), "/", attempt(condition.notify), "/", attempt(condition.release))
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: 7), condition.wait_for(lambda: 0, timeout=0.01))
try:
    with lock:
        raise KeyError("in it")
except KeyError as error:
    print(error, lock.locked())
print(threading.TIMEOUT_MAX, type(lock).__name__, type(again).__name__)
