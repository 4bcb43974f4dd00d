"""Futures of a pool: states, results, errors, callbacks, cancelling."""

import concurrent.futures
import time
from concurrent.futures import ThreadPoolExecutor


def work(seconds, answer):
    time.sleep(seconds)
    if answer is None:
        raise LookupError("no answer")
    return answer


with ThreadPoolExecutor(max_workers=2, thread_name_prefix="pool") as pool:
    first = pool.submit(work, 0.1, "first")
    second = pool.submit(work, 0.2, None)
    third = pool.submit(work, 0.05, "third")
    fourth = pool.submit(work, 0.05, answer="fourth")
    print(first.running(), second.running(), third.running(), third.done())
    print(fourth.cancel(), fourth.cancelled(), fourth.done(), first.cancel())
    try:
        first.result(timeout=0.02)
    except TimeoutError as error:
        print("timeout", repr(error))
    third.add_done_callback(lambda future: print("callback", future.result()))
    print(first.result(), first.done())
    print(repr(second.exception()), third.result())
    try:
        second.result()
    except LookupError as error:
        print("raised", error)
    try:
        fourth.result()
    except concurrent.futures.CancelledError as error:
        print("cancelled", repr(error))
    first.add_done_callback(lambda future: print("at once", future is first))
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)
try:
    ThreadPoolExecutor(0)
except ValueError as error:
    print(error)
