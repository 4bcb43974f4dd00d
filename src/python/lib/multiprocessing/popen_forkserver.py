"""Starting the process of a `multiprocessing.Process`, which is refused."""

from _sandglass.processes import Refused

__all__ = ["Popen"]


class Popen(Refused):
    method = "forkserver"
