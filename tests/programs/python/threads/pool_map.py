"""ThreadPoolExecutor.map: order, several iterables, errors, time."""

import time
from concurrent.futures import ThreadPoolExecutor


def slow(number):
    time.sleep(0.05 * (4 - number))
    return number * 10


started = time.monotonic()
with ThreadPoolExecutor(max_workers=4) as pool:
    print(list(pool.map(slow, range(4))))
    print(list(pool.map(pow, [2, 3, 4], [5, 4, 3])))
    results = pool.map(lambda number: 6 / number, [3, 2, 0, 1])
    try:
        for result in results:
            print(result)
    except ZeroDivisionError as error:
        print("then", error)
    try:
        list(pool.map(time.sleep, [0.01, 0.3], timeout=0.1))
    except TimeoutError as error:
        print("too late", error)
print(f"{time.monotonic() - started:.1f}")
try:
    pool.map(slow, [1])
except RuntimeError as error:
    print(error)
print(list(ThreadPoolExecutor(2).map(str.upper, "abc")))
