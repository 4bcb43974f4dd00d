"""What `time` and `datetime` need beside the host's clock, which the engine has put into `time` before."""

import datetime
import time

_time = time.time


def _complete_time():
    """Gives the functions of `time` that read the clock by default the one of the host."""
    gmtime, localtime, ctime = time.gmtime, time.localtime, time.ctime
    asctime, strftime = time.asctime, time.strftime
    clock = _time
    time.gmtime = lambda secs=None, /: gmtime(clock() if secs is None else secs)
    time.localtime = lambda secs=None, /: localtime(clock() if secs is None else secs)
    time.ctime = lambda secs=None, /: ctime(clock() if secs is None else secs)
    time.asctime = lambda t=None, /: asctime(localtime(clock()) if t is None else t)
    time.strftime = lambda format, t=None, /: strftime(format, localtime(clock()) if t is None else t)
    for name in ("gmtime", "localtime", "ctime", "asctime", "strftime"):
        getattr(time, name).__name__ = name
        getattr(time, name).__qualname__ = name
        getattr(time, name).__module__ = "time"
    # Local time is UTC.
    time.timezone = time.altzone = time.daylight = 0
    time.tzname = ("UTC", "UTC")


_complete_time()


def _now(cls, tz=None):
    """`datetime.now()`: the engine's own asks a clock that is not there."""
    return cls.fromtimestamp(_time(), tz)


def _utcnow(cls):
    """`datetime.utcnow()`, likewise."""
    import warnings

    warnings.warn(
        "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware "
        "objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
        DeprecationWarning,
        stacklevel=2,
    )
    return cls.fromtimestamp(_time(), datetime.timezone.utc).replace(tzinfo=None)


for _function, _name in ((_now, "now"), (_utcnow, "utcnow")):
    _function.__name__ = _name
    _function.__qualname__ = "datetime." + _name
    _function.__module__ = "datetime"

methods = [
    (datetime.datetime, "now", classmethod(_now)),
    (datetime.datetime, "utcnow", classmethod(_utcnow)),
]
