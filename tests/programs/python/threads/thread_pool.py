"""multiprocessing's pool of threads."""

import time
from multiprocessing.dummy import Pool
from multiprocessing.pool import ThreadPool


def square(number):
    time.sleep(0.02 * (4 - number))
    return number * number


with ThreadPool(4) as pool:
    print(pool.map(square, range(4)), pool.starmap(pow, [(2, 3), (3, 2)]))
    print(list(pool.imap(square, range(4))), list(pool.imap_unordered(square, range(4))))
    result = pool.apply_async(square, (3,))
    print(result.get(timeout=5), result.ready(), result.successful(), pool.apply(square, (2,)))
    pool.map_async(square, [1, 2], callback=lambda squares: print("callback", squares)).wait()
    try:
        pool.map(lambda number: 1 / number, [1, 0])
    except ZeroDivisionError as error:
        print(error)
pool = Pool(2)
print(pool.map(str, [1, 2]))
pool.close()
pool.join()
try:
    pool.map(str, [1])
except ValueError as error:
    print(error)
