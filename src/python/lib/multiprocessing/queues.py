"""Queues between processes. With one process they are those between threads."""

import queue

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]


class Queue(queue.Queue):
    def __init__(self, maxsize=0, *, ctx=None):
        super().__init__(max(maxsize, 0))

    def close(self):
        pass

    def join_thread(self):
        pass

    def cancel_join_thread(self):
        pass


class JoinableQueue(Queue):
    pass


class SimpleQueue(Queue):
    def __init__(self, *, ctx=None):
        super().__init__()
