"""The groups of a sandbox: the guest's own."""

import os as _os
from collections import namedtuple as _namedtuple

struct_group = _namedtuple("struct_group", "gr_name gr_passwd gr_gid gr_mem", module="grp")


def _guests():
    return struct_group("guest", "x", getattr(_os, "getgid", lambda: 1000)(), [])


def getgrall():
    """Return a list of all available group entries, in arbitrary order."""
    return [_guests()]


def getgrnam(name):
    """Return the group database entry for the given group name."""
    if not isinstance(name, str):
        raise TypeError(f"getgrnam() argument 'name' must be str, not {type(name).__name__}")
    if name != "guest":
        raise KeyError(f"getgrnam(): name not found: {name!r}")
    return _guests()


def getgrgid(id):
    """Return the group database entry for the given numeric group ID."""
    group = _guests()
    if id != group.gr_gid:
        raise KeyError(f"getgrgid(): gid not found: {id}")
    return group
