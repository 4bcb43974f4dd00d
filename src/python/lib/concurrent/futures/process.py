"""`ProcessPoolExecutor`, which is refused."""

from concurrent.futures import _base

from _sandglass.processes import refuse

EXTRA_QUEUED_CALLS = 1


class BrokenProcessPool(_base.BrokenExecutor):
    """Raised when a process of an executor has ended too early."""


class ProcessPoolExecutor(_base.Executor):
    """Runs calls in processes."""

    def __init__(self, *arguments, **options):
        refuse()
