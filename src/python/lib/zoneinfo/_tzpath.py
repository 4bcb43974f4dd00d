"""Where `zoneinfo` looks for files of time zones, before it takes those that the engine has."""

import os

import _tzdata

# What CPython is built with on Linux.
_DEFAULT = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")

TZPATH = ()


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


def reset_tzpath(to=None):
    """Reset global TZPATH."""
    global TZPATH
    TZPATH = _of_environment(stacklevel=3) if to is None else _checked(to)


def _checked(paths):
    if isinstance(paths, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(paths)}: {paths!r}")
    paths = tuple(os.fspath(path) for path in paths)
    if not all(isinstance(path, str) for path in paths):
        raise TypeError(
            "All elements of a tzpath sequence must be strings or os.PathLike objects which convert to strings."
        )
    if not all(map(os.path.isabs, paths)):
        raise ValueError(_complaint(paths))
    return paths


def _of_environment(stacklevel):
    variable = os.environ.get("PYTHONTZPATH")
    if variable is None:
        return _DEFAULT
    paths = variable.split(os.pathsep) if variable else []
    usable = tuple(filter(os.path.isabs, paths))
    if len(usable) != len(paths):
        import warnings

        warnings.warn(
            "Invalid paths specified in PYTHONTZPATH environment variable. " + _complaint(paths),
            InvalidTZPathWarning,
            stacklevel=stacklevel + 1,
        )
    return usable


def _complaint(paths):
    relative = [path for path in paths if not os.path.isabs(path)]
    return "\n    ".join(["Paths should be absolute but found the following relative paths:", *relative])


def find_tzfile(key):
    """Retrieve the path to a TZif file from a key."""
    _check_key(key)
    paths = (os.path.join(path, key) for path in TZPATH)
    return next(filter(os.path.isfile, paths), None)


def _check_key(key):
    """Refuses a key that leads out of the directories of zones."""
    if os.path.isabs(key):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    normal = os.path.normpath(key)
    # `a/../b` and `a/b/` are refused: they become shorter. A separator of another kind would not.
    if len(normal) != len(key):
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
    if normal.split(os.sep)[0] == os.pardir:
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")


def available_timezones():
    """Returns a set containing all available time zones."""
    zones = set(_tzdata.names())
    for root in filter(os.path.isdir, TZPATH):
        for directory, below, files in os.walk(root):
            if directory == root:
                # These have all zones a second time.
                below[:] = [name for name in below if name not in ("posix", "right")]
            paths = (os.path.join(directory, name) for name in files)
            zones.update(os.path.relpath(path, root) for path in paths if _is_zone(path))
    # A link to one of the others.
    zones.discard("posixrules")
    return zones


def _is_zone(path):
    try:
        with open(path, "rb") as file:
            return file.read(4) == b"TZif"
    except Exception:
        return False


reset_tzpath()
