"""What `time` and `datetime` need beside the host's clock and zone, which the engine has put into `time` before."""

import datetime
import operator
import time
from datetime import datetime as _datetime, timedelta as _timedelta, timezone as _timezone

_time_ns, _gmtime, _localtime = time.time_ns, time.gmtime, time.localtime
_EPOCH = _datetime(1970, 1, 1)
_EPOCH_UTC = _datetime(1970, 1, 1, tzinfo=_timezone.utc)
_SECOND = _timedelta(seconds=1)
# A local time comes again after this long at most.
_LONGEST_FOLD = 24 * 3600

# What the engine has, for all that does not ask for local time.
_fromtimestamp, _timestamp, _astimezone = (
    _datetime.__dict__[name] for name in ("fromtimestamp", "timestamp", "astimezone")
)


def _wall(seconds):
    """Local time at a moment, as seconds since 1970 in local time."""
    local = _localtime(seconds)
    if not datetime.MINYEAR <= local.tm_year <= datetime.MAXYEAR:
        raise ValueError(f"year must be in {datetime.MINYEAR}..{datetime.MAXYEAR}, not {local.tm_year}")
    return seconds + local.tm_gmtoff


def _moment(wall, fold):
    """The moment of a local time. One that comes twice is the first or the second as `fold` says; one that never comes is taken with the
    offset of before or after the gap."""
    offset = _wall(wall) - wall
    first = wall - offset
    if _wall(first) == wall:
        # There may be another, a day at most to the other side.
        probe = first + (_LONGEST_FOLD if fold else -_LONGEST_FOLD)
        other = _wall(probe) - probe
        if other == offset:
            return first
        second = wall - other
        return second if _wall(second) == wall else first
    second = wall - (_wall(first) - first)
    if _wall(second) == wall:
        return second
    return (min if fold else max)(first, second)


def _naive_wall(moment):
    return (moment.replace(microsecond=0, tzinfo=None) - _EPOCH) // _SECOND


def _zone_at(seconds):
    """Local time at a moment, as a `timezone`."""
    local = _localtime(seconds)
    return _timezone(_timedelta(seconds=local.tm_gmtoff), local.tm_zone)


def _zone_of(naive):
    """The zone of a naive time."""
    wall = _naive_wall(naive)
    fold = naive.fold
    seconds, other = _moment(wall, fold), _moment(wall, not fold)
    if other != seconds and (other > seconds) == bool(fold):
        # In a gap the two change places.
        seconds = other
    return _zone_at(seconds)


def _local(cls, seconds, microsecond):
    """Local time at a moment."""
    year, month, day, hour, minute, second, *_ = local = _localtime(seconds)
    wall = seconds + local.tm_gmtoff
    # What it was a day before, as time has passed since. Less than that, and some of it came twice.
    jump = wall - _wall(seconds - _LONGEST_FOLD) - _LONGEST_FOLD
    fold = jump < 0 and _wall(seconds + jump) == wall
    if fold:
        return cls(year, month, day, hour, minute, second, microsecond, fold=1)
    return cls(year, month, day, hour, minute, second, microsecond)


def now(cls, tz=None):
    """Returns new datetime object representing current time local to tz.

    tz
      Timezone object.

    If no tz is specified, uses local timezone.
    """
    nanoseconds = _time_ns()
    if tz is None:
        return _local(cls, nanoseconds // 1_000_000_000, nanoseconds // 1000 % 1_000_000)
    if not isinstance(tz, datetime.tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
    return _fromtimestamp.__get__(None, cls)(nanoseconds // 1000 / 1e6, tz)


def utcnow(cls):
    """Return a new datetime representing UTC day and time."""
    import warnings

    warnings.warn(
        "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware "
        "objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
        DeprecationWarning,
        stacklevel=2,
    )
    nanoseconds = _time_ns()
    return cls(*_gmtime(nanoseconds // 1_000_000_000)[:6], nanoseconds // 1000 % 1_000_000)


def fromtimestamp(cls, timestamp, tz=None):
    """Create a datetime from a POSIX timestamp.

    The timestamp is a number, e.g. created via time.time(), that is interpreted
    as local time."""
    if not isinstance(timestamp, float) and not hasattr(type(timestamp), "__index__"):
        kind = type(timestamp)
        name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        raise TypeError(f"argument must be int or float, not {name}")
    if tz is not None:
        return _fromtimestamp.__get__(None, cls)(timestamp, tz)
    seconds, microsecond = _split(timestamp)
    return _local(cls, seconds, microsecond)


def _split(timestamp):
    """Whole seconds, and microseconds, rounded half to even as C has it."""
    if not isinstance(timestamp, float):
        return operator.index(timestamp), 0
    if timestamp - timestamp != 0:
        # Not a number, or without end: whoever takes it for seconds says so.
        return timestamp, 0
    seconds = int(timestamp)
    more, microsecond = divmod(round((timestamp - seconds) * 1e6), 1_000_000)
    return seconds + more, microsecond


def timestamp(self):
    """Return POSIX timestamp as float."""
    if self.tzinfo is not None:
        return _timestamp(self)
    return _moment(_naive_wall(self), self.fold) + self.microsecond / 1e6


def astimezone(self, tz=None):
    """Convert to local time in new timezone tz."""
    if tz is not None and not isinstance(tz, datetime.tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
    if self.tzinfo is None or self.utcoffset() is None:
        zone = _zone_of(self)
        if zone is tz:
            return self
        self = self.replace(tzinfo=zone)
    if tz is None:
        tz = _zone_at((self - _EPOCH_UTC) // _SECOND)
    return _astimezone(self, tz)


def _date_fromtimestamp(cls, timestamp):
    """Create a date from a POSIX timestamp.

    The timestamp is a number, e.g. created via time.time(), that is interpreted
    as local time."""
    if not isinstance(timestamp, float):
        # None is now, for `localtime`.
        timestamp = operator.index(timestamp)
    return cls(*_localtime(timestamp)[:3])


def _struct_time_reduce(self):
    return type(self), (tuple(self), {"tm_zone": self.tm_zone, "tm_gmtoff": self.tm_gmtoff})


def _named(function, name, owner, module):
    function.__name__ = name
    function.__qualname__ = f"{owner}.{name}"
    function.__module__ = module
    return function


methods = [
    *(
        (_datetime, function.__name__, _named(function, function.__name__, "datetime", "datetime"))
        for function in (timestamp, astimezone)
    ),
    *(
        (_datetime, function.__name__, classmethod(_named(function, function.__name__, "datetime", "datetime")))
        for function in (now, utcnow, fromtimestamp)
    ),
    (
        datetime.date,
        "fromtimestamp",
        classmethod(_named(_date_fromtimestamp, "fromtimestamp", "date", "datetime")),
    ),
    (time.struct_time, "__reduce__", _named(_struct_time_reduce, "__reduce__", "struct_time", "time")),
]
