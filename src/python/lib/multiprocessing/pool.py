"""`ThreadPool` over the threads of an executor, and `Pool`, which is refused."""

import collections
import itertools
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import TimeoutError, get_context

from _sandglass import threads
from _sandglass.processes import refuse

__all__ = ["Pool", "ThreadPool"]

RUN, CLOSE, TERMINATE = "RUN", "CLOSE", "TERMINATE"


def mapstar(args):
    return list(map(*args))


def starmapstar(args):
    return list(itertools.starmap(args[0], args[1]))


class ApplyResult:
    """What a call of a pool comes to."""

    def __init__(self, pool, future, callback, error_callback):
        self._pool = pool
        self._future = future
        self._callback = callback
        self._error_callback = error_callback
        self._event = threading.Event()
        future.add_done_callback(self._tell)

    def _tell(self, future):
        error = future.exception()
        if error is None:
            if self._callback:
                self._callback(self._value(future.result()))
        elif self._error_callback:
            self._error_callback(error)
        self._event.set()

    def _value(self, value):
        return value

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._future.exception() is None

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        return self._value(self._future.result())


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """What a map of a pool comes to: a list."""


class IMapIterator:
    """The results of a map, one by one, in the order of what they are made from or of their coming."""

    def __init__(self, futures, ordered):
        self._left = collections.deque(futures)
        self._ordered = ordered

    def __iter__(self):
        return self

    def next(self, timeout=None):
        if not self._left:
            raise StopIteration
        ready = (lambda: self._left[0].done()) if self._ordered else (lambda: any(future.done() for future in self._left))
        if not threads.wait(ready, timeout):
            raise TimeoutError
        index = 0 if self._ordered else next(index for index, future in enumerate(self._left) if future.done())
        future = self._left[index]
        del self._left[index]
        return future.result()

    __next__ = next


IMapUnorderedIterator = IMapIterator


class ThreadPool:
    """A pool of threads."""

    _counter = itertools.count(1)

    @staticmethod
    def Process(ctx, *args, **kwds):
        from multiprocessing.dummy import Process

        return Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=()):
        processes = processes or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        self._state = RUN
        self._executor = ThreadPoolExecutor(processes, f"ThreadPool-{next(self._counter)}", initializer, initargs)

    def __repr__(self):
        kind = type(self)
        return f"<{kind.__module__}.{kind.__qualname__} state={self._state} pool_size={self._processes}>"

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        return ApplyResult(self, self._executor.submit(func, *args, **kwds), callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map(func, [(value,) for value in iterable], callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map(func, list(iterable), callback, error_callback)

    def _map(self, func, calls, callback, error_callback):
        self._check_running()
        futures = [self._executor.submit(func, *args) for args in calls]
        whole = type(futures[0])() if futures else self._executor.submit(list)
        if futures:
            _gather(futures, whole)
        return MapResult(self, whole, callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        self._check_running()
        return IMapIterator([self._executor.submit(func, value) for value in iterable], ordered=True)

    def imap_unordered(self, func, iterable, chunksize=1):
        self._check_running()
        return IMapIterator([self._executor.submit(func, value) for value in iterable], ordered=False)

    def close(self):
        if self._state == RUN:
            self._state = CLOSE

    def terminate(self):
        self._state = TERMINATE
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self):
        if self._state == RUN:
            raise ValueError("Pool is still running")
        self._executor.shutdown()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, kind, error, traceback):
        self.terminate()


def _gather(futures, whole):
    """Has one future tell of all: of their results, or of the first error."""
    left = len(futures)

    def tell(future):
        nonlocal left
        left -= 1
        if left > 0:
            return
        errors = [future.exception() for future in futures]
        error = next((error for error in errors if error is not None), None)
        if error is None:
            whole.set_result([future.result() for future in futures])
        else:
            whole.set_exception(error)

    for future in futures:
        future.add_done_callback(tell)


class Pool(ThreadPool):
    """A pool of processes."""

    def __init__(self, *arguments, **options):
        refuse()
