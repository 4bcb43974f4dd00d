"""What threads tell each other, at the time they tell it.

A thread that runs ahead of the clock may set an event, or put an item into a queue, before the thread that waits for it has come so far. The moment
is noted there, and who takes notice is brought to it.
"""

import functools
import sys
import threading

import _turns
from _sandglass import threads


def _moment():
    """The running thread's clock, if it is ahead of that of the program."""
    return threads.now() if _turns.ahead() > 0 else 0


def _replace(kind, method):
    """Puts a method in the place of one of a class; it is called with that one first."""
    original = getattr(kind, method.__name__)

    @functools.wraps(original)
    def replaced(self, *args, **kwargs):
        return method(original, self, *args, **kwargs)

    setattr(kind, method.__name__, replaced)


def set(original, self):
    original(self)
    self._moment = _moment()


def is_set(original, self):
    return self._flag and getattr(self, "_moment", 0) <= threads.now()


def wait(original, self, timeout=None):
    moment = getattr(self, "_moment", 0)
    if not self._flag or moment <= threads.now():
        return original(self, timeout)
    return threads.reach(moment, timeout)


def wait_for(original, self, predicate, timeout=None):
    return original(self, predicate, threads.time_left(timeout))


def put(original, self, item, block=True, timeout=None):
    moments = _moments(self)
    if block and timeout is None and 0 < self.maxsize <= self._qsize():
        _make_room(self)
    if 0 < self.maxsize <= self._qsize() and block and timeout is None:
        # Nobody can take an item before the running thread ends or waits: the queue holds more than it should for a while.
        maxsize, self.maxsize = self.maxsize, 0
        try:
            original(self, item)
        finally:
            self.maxsize = maxsize
    else:
        original(self, item, block, timeout)
    moments.append(_moment())


def get(original, self, block=True, timeout=None):
    moments = _moments(self)
    if not self._qsize():
        timeout = threads.time_left(timeout)
    item = original(self, block, timeout)
    if moments:
        threads.reach(moments.popleft())
    return item


def _moments(queue):
    """When the items of a queue were put into it."""
    moments = vars(queue).get("_moments")
    if moments is None:
        moments = queue._moments = sys.modules["collections"].deque([0] * queue._qsize())
    return moments


def _make_room(queue):
    """Lets threads run that take items and can be unwound."""
    while queue._qsize() >= queue.maxsize and threads.run_another():
        pass


def acquire(original, self, blocking=True, timeout=None):
    holds = _holds(self)
    moment = threads.now()
    while moment < (free := _free(self, holds, moment)):
        moment = free
    if moment > threads.now() and not (blocking and threads.reach(moment, timeout)):
        return False
    taken = original(self, blocking, timeout if self._value else threads.time_left(timeout))
    if taken:
        holds.append((moment, None, threads.running()))
    return taken


def _free(semaphore, holds, moment):
    """The end of the next hold after `moment`, if there are as many at that time as there can be."""
    ends = sorted(end for start, end, _ in holds if end is not None and start <= moment < end)
    surplus = len(ends) - semaphore._value
    return ends[surplus] if semaphore._value > 0 and surplus >= 0 else moment


def release(original, self, n=1):
    holds = _holds(self)
    original(self, n)
    for index, (start, end, holder) in enumerate(holds):
        if end is None and holder == threads.running():
            if _turns.ahead() > 0:
                holds[index] = (start, threads.now(), holder)
            else:
                del holds[index]
            break
    del holds[:-_MOST_HOLDS]


# How many spans of time are remembered in which a semaphore was held.
_MOST_HOLDS = 100


def _holds(semaphore):
    """When a semaphore was held, as (start, end or None, thread)."""
    return vars(semaphore).setdefault("_holds", [])


_done = []


def install():
    """Replaces what is imported by now, and was not replaced before."""
    if threading not in _done:
        _done.append(threading)
        for method in (set, is_set, wait):
            _replace(threading.Event, method)
        _replace(threading.Condition, wait_for)
        for kind in (threading.Semaphore, threading.BoundedSemaphore):
            _replace(kind, release)
        _replace(threading.Semaphore, acquire)
        threading.Semaphore.__enter__ = threading.Semaphore.acquire
    queue = sys.modules.get("queue")
    if queue is not None and queue not in _done:
        _done.append(queue)
        for method in (put, get):
            _replace(queue.Queue, method)
