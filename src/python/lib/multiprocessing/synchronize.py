"""Locks between processes. With one process they are those between threads."""

import threading

__all__ = ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier"]


def Lock(*, ctx=None):
    return threading.Lock()


def RLock(*, ctx=None):
    return threading.RLock()


def Semaphore(value=1, *, ctx=None):
    return threading.Semaphore(value)


def BoundedSemaphore(value=1, *, ctx=None):
    return threading.BoundedSemaphore(value)


def Condition(lock=None, *, ctx=None):
    return threading.Condition(lock)


def Event(*, ctx=None):
    return threading.Event()


def Barrier(parties, action=None, timeout=None, *, ctx=None):
    return threading.Barrier(parties, action, timeout)
