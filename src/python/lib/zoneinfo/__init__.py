"""`zoneinfo`, whose zones are those that the engine has, after those of files below `TZPATH`."""

import io

import _tzdata

from . import _common, _tzpath
from ._common import ZoneInfoNotFoundError
from ._tzpath import InvalidTZPathWarning, available_timezones, reset_tzpath

__all__ = [
    "ZoneInfo",
    "reset_tzpath",
    "available_timezones",
    "TZPATH",
    "ZoneInfoNotFoundError",
    "InvalidTZPathWarning",
]


def _load_tzdata(key):
    """What stands in for the package `tzdata`."""
    data = _tzdata.read(key)
    if data is None:
        raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
    return io.BytesIO(data)


# The class looks this up where it is.
_common.load_tzdata = _load_tzdata

from _zoneinfo import ZoneInfo  # noqa: E402


def __getattr__(name):
    if name == "TZPATH":
        return _tzpath.TZPATH
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted([*globals(), "TZPATH"])
