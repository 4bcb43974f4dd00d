"""Tracing of memory, which the interpreter does not do: a trace can be taken, and there is nothing in it."""

_depth = 0


def start(nframe=1, /):
    """Start tracing Python memory allocations."""
    global _depth
    if not 1 <= nframe <= 65535:
        raise ValueError("the number of frames must be in range [1; 65535]")
    _depth = nframe


def stop():
    """Stop tracing Python memory allocations."""
    global _depth
    _depth = 0


def is_tracing():
    """Return True if the tracemalloc module is tracing Python memory allocations."""
    return _depth > 0


def get_traceback_limit():
    """Get the maximum number of frames stored in the traceback of a trace."""
    return _depth or 1


def get_traced_memory():
    """Get the current size and peak size of memory blocks traced by tracemalloc."""
    return 0, 0


def get_tracemalloc_memory():
    """Get the memory usage in bytes of the tracemalloc module."""
    return 0


def reset_peak():
    """Set the peak size of memory blocks traced by tracemalloc to the current size."""


def clear_traces():
    """Clear traces of memory blocks allocated by Python."""


def _get_traces():
    return []


def _get_object_traceback(obj, /):
    return None
