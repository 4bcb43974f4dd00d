"""Waiting for files: whatever is open here can be read and written without waiting for anybody."""

import time as _time

PIPE_BUF = 4096

error = OSError

# How long a wait without an end sleeps at once, in seconds.
_LONG = 86400.0


def _descriptor(file):
    if isinstance(file, int):
        descriptor = file
    else:
        fileno = getattr(file, "fileno", None)
        if fileno is None:
            raise TypeError("argument must be an int, or have a fileno() method.")
        descriptor = fileno()
        if not isinstance(descriptor, int):
            raise TypeError("fileno() returned a non-integer")
    if descriptor < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({descriptor})")
    return descriptor


# As a native function it does not become a method where a class keeps it, as `selectors` does.
@staticmethod
def select(rlist, wlist, xlist, timeout=None, /):
    """select(rlist, wlist, xlist[, timeout]) -> (rlist, wlist, xlist)

    Wait until one or more file descriptors are ready for some kind of I/O."""
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    ready = [], [], []
    for files, found in ((rlist, ready[0]), (wlist, ready[1])):
        for file in files:
            _descriptor(file)
            found.append(file)
    for file in xlist:
        _descriptor(file)
    if ready[0] or ready[1]:
        return ready
    if timeout is not None:
        _time.sleep(timeout)
        return ready
    while True:
        _time.sleep(_LONG)
