"""Managers, which are processes, and refused."""

from _sandglass.processes import Refused

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Token", "SharedMemoryManager"]


class BaseManager(Refused):
    pass


class SyncManager(BaseManager):
    pass


class SharedMemoryManager(BaseManager):
    pass


class BaseProxy(Refused):
    pass


class Token(Refused):
    pass
