"""The users of a sandbox: the guest."""

import os as _os
from collections import namedtuple as _namedtuple

struct_passwd = _namedtuple("struct_passwd", "pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell", module="pwd")


def _number(function):
    """The guest's number, as `os` tells it."""
    return getattr(_os, function, lambda: 1000)()


def _guest():
    return struct_passwd("guest", "x", _number("getuid"), _number("getgid"), "", "/home/guest", "/bin/sh")


def getpwall():
    """Return a list of all available password database entries, in arbitrary order."""
    return [_guest()]


def getpwnam(name, /):
    """Return the password database entry for the given user name."""
    if not isinstance(name, str):
        raise TypeError(f"getpwnam() argument must be str, not {type(name).__name__}")
    if name != "guest":
        raise KeyError(f"getpwnam(): name not found: {name!r}")
    return _guest()


def getpwuid(uid, /):
    """Return the password database entry for the given numeric user ID."""
    guest = _guest()
    if uid != guest.pw_uid:
        raise KeyError(f"getpwuid(): uid not found: {uid}")
    return guest
