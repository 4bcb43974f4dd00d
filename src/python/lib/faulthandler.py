"""Tracebacks on demand. There are no faults to handle: what goes wrong in the engine ends the run."""

import sys as _sys

_enabled = False


def enable(file=None, all_threads=True, c_stack=True):
    """Enable the fault handler."""
    global _enabled
    _output(file)
    _enabled = True


def disable():
    """Disable the fault handler, and tell whether it was enabled."""
    global _enabled
    previous, _enabled = _enabled, False
    return previous


def is_enabled():
    """Check if the handler is enabled."""
    return _enabled


def dump_traceback(file=None, all_threads=True):
    """Dump the traceback of the current thread into a file."""
    lines = ["Stack (most recent call first):\n"]
    frame = _sys._getframe(1)
    while frame is not None:
        code = frame.f_code
        if not code.co_filename.startswith("<frozen "):
            lines.append(f'  File "{code.co_filename}", line {frame.f_lineno} in {code.co_name}\n')
        frame = frame.f_back
    _output(file).write("".join(lines))


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Dump the traceback after a timeout: no timer interrupts a program, so the time never comes."""
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")
    _output(file)


def cancel_dump_traceback_later():
    """Cancel the previous call to dump_traceback_later()."""


def _output(file):
    """The stream to write to; a descriptor can only be that of a standard stream."""
    if file is None:
        file = _sys.stderr
        if file is None:
            raise RuntimeError("unable to get sys.stderr")
    if isinstance(file, int):
        if file not in (1, 2):
            raise OSError(9, "Bad file descriptor")
        return (_sys.stdout, _sys.stderr)[file - 1]
    if not hasattr(file, "fileno"):
        raise AttributeError(f"'{type(file).__name__}' object has no attribute 'fileno'")
    return file
