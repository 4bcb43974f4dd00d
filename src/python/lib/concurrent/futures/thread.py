"""`ThreadPoolExecutor` over threads that run one at a time, see `_sandglass.threads`.

A worker has no loop that waits for work: it is given a piece of work when there is one for it, as a turn of its thread. Work that is likely to wait
for something is put off until somebody waits, all else is done when it is submitted, and is said to be done when the clock is there.
"""

import itertools
import os
import queue
import threading
import types
import weakref
from concurrent.futures import _base

from _sandglass import prospects, threads

_shutdown = False

# Executors that have work to do. They are not forgotten before it is done.
_busy = set()


def _python_exit():
    """Has all work done before the interpreter ends."""
    global _shutdown
    _shutdown = True
    threads.wait(lambda: not _busy)


threading._register_atexit(_python_exit)


class WorkerContext:
    """What a worker keeps from one piece of work to the next."""

    @classmethod
    def prepare(cls, initializer, initargs):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        return lambda: cls(initializer, initargs), lambda fn, args, kwargs: (fn, args, kwargs)

    def __init__(self, initializer, initargs):
        self.initializer = initializer
        self.initargs = initargs

    def initialize(self):
        if self.initializer is not None:
            self.initializer(*self.initargs)

    def finalize(self):
        pass

    def run(self, task):
        fn, args, kwargs = task
        return fn(*args, **kwargs)


class _WorkItem:
    """A piece of work, and the future of what it comes to."""

    def __init__(self, future, task):
        self.future = future
        self.task = task

    __class_getitem__ = classmethod(types.GenericAlias)


class _Worker:
    """A thread of an executor."""

    def __init__(self, executor, name):
        self.executor = executor
        self.thread = threading.Thread(name=name)
        self.turn = threads.new_worker(self.thread)
        self.context = None
        self.is_busy = False

    def give(self, item):
        """Has the worker do a piece of work, now or when somebody waits."""
        self.is_busy = True
        fn, args, kwargs = _call_of(item.task)
        if prospects.call_may_wait(fn, [*args, *kwargs.values()]):
            turn = threads.Turn(self.turn.ident, lambda: None, None, True)
            turn.begin = lambda: self.work(item)
            threads.put_off(turn)
        else:
            self.work(item)

    def work(self, item):
        """Does a piece of work. What comes of it is known when the clock is there."""
        outcome = []
        moment = threads.run(self.turn, lambda: outcome.append(self.outcome(item)))
        tell = outcome[0] if outcome else None
        if moment is not None and moment > threads.now():
            threads.at(moment, lambda: self.tell(tell, moment))
        else:
            self.tell(tell, None)

    def outcome(self, item):
        """Calls what there is to call, and returns what tells the future of it."""
        future, executor = item.future, self.executor
        if self.context is None:
            self.context = executor._create_worker_context()
            try:
                self.context.initialize()
            except BaseException:
                _base.LOGGER.critical("Exception in initializer:", exc_info=True)
                executor._work_queue.put(item)
                return executor._initializer_failed
        if not future.set_running_or_notify_cancel():
            return None
        try:
            result = self.context.run(item.task)
        except threads.Unwound:
            raise
        except BaseException as error:
            return lambda error=error: future.set_exception(error)
        return lambda: future.set_result(result)

    def tell(self, tell, moment):
        """Tells a future what has come of it, and goes on with the next piece of work."""
        if tell is not None:
            threads.run(self.turn, tell, moment)
        self.is_busy = False
        self.executor._give_next()


def _call_of(task):
    """The function, the arguments and the keyword arguments of a task, if it is one of an ordinary executor."""
    if isinstance(task, tuple) and len(task) == 3:
        return task
    return task, (), {}


class BrokenThreadPool(_base.BrokenExecutor):
    """Raised when a worker thread in a ThreadPoolExecutor failed initializing."""


class ThreadPoolExecutor(_base.Executor):
    """Runs calls in threads of a pool."""

    BROKEN = BrokenThreadPool

    # For the names of threads.
    _counter = itertools.count().__next__

    @classmethod
    def prepare_context(cls, initializer, initargs):
        return WorkerContext.prepare(initializer, initargs)

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        """Initializes a new ThreadPoolExecutor instance.

        `max_workers` is the most threads it has, by default four more than there are processors; `thread_name_prefix` what their names begin
        with; `initializer` is called with `initargs` in each of them before its first work.
        """
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._create_worker_context, self._resolve_work_item_task = type(self).prepare_context(initializer, initargs, **ctxkwargs)
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._threads = set()
        self._workers = []
        self._broken = False
        self._shutdown = False
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise self.BROKEN(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if _shutdown:
            raise RuntimeError("cannot schedule new futures after interpreter shutdown")
        future = _base.Future()
        self._work_queue.put(_WorkItem(future, self._resolve_work_item_task(fn, args, kwargs)))
        _busy.add(self)
        self._give_next()
        return future

    submit.__doc__ = _base.Executor.submit.__doc__

    def _give_next(self):
        """Gives work to a worker that has none, and makes one if none has none."""
        while not self._work_queue.empty():
            worker = next((worker for worker in self._workers if not worker.is_busy), None)
            if worker is None:
                if len(self._workers) >= self._max_workers:
                    return
                worker = _Worker(self, f"{self._thread_name_prefix}_{len(self._workers)}")
                self._workers.append(worker)
                self._threads.add(worker.thread)
            worker.give(self._work_queue.get_nowait())
        if not self._is_busy():
            _busy.discard(self)
            if self._shutdown:
                self._end()

    def _is_busy(self):
        return any(worker.is_busy for worker in self._workers)

    def _end(self):
        for worker in self._workers:
            threads.end_worker(worker.turn)

    def _drain(self):
        """Takes all work that nobody has begun."""
        while not self._work_queue.empty():
            yield self._work_queue.get_nowait()

    def _initializer_failed(self):
        self._broken = "A thread initializer failed, the thread pool is not usable anymore"
        for item in self._drain():
            item.future.set_exception(self.BROKEN(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            for item in self._drain():
                item.future.cancel()
        if wait:
            threads.wait(lambda: not self._is_busy())
        if not self._is_busy():
            _busy.discard(self)
            self._end()

    shutdown.__doc__ = _base.Executor.shutdown.__doc__
