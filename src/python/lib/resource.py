"""Resources of a process whose limits are set from outside: limits set here are kept, and nothing else comes of them."""

import time as _time
from collections import namedtuple as _namedtuple

error = OSError

RLIM_INFINITY = -1

RLIMIT_CPU = 0
RLIMIT_FSIZE = 1
RLIMIT_DATA = 2
RLIMIT_STACK = 3
RLIMIT_CORE = 4
RLIMIT_RSS = 5
RLIMIT_NPROC = 6
RLIMIT_NOFILE = RLIMIT_OFILE = 7
RLIMIT_MEMLOCK = 8
RLIMIT_AS = 9
RLIMIT_SIGPENDING = 11
RLIMIT_MSGQUEUE = 12
RLIMIT_NICE = 13
RLIMIT_RTPRIO = 14
RLIMIT_RTTIME = 15

RUSAGE_SELF = 0
RUSAGE_CHILDREN = -1
RUSAGE_THREAD = 1

_limits = {RLIMIT_STACK: (8 << 20, RLIM_INFINITY), RLIMIT_CORE: (0, RLIM_INFINITY), RLIMIT_NOFILE: (1024, 4096)}

struct_rusage = _namedtuple(
    "struct_rusage",
    "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt "
    "ru_nswap ru_inblock ru_oublock ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw",
    module="resource",
)


def getpagesize():
    """Returns the number of bytes in a system page."""
    return 65536


def getrusage(who, /):
    """Returns what a process has used: its time, as far as that is known."""
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError("invalid who parameter")
    time = 0.0 if who == RUSAGE_CHILDREN else _time.process_time()
    return struct_rusage(time, 0.0, *[0] * 14)


def getrlimit(resource, /):
    """Returns a tuple (soft, hard) with the current limits of a resource."""
    _check(resource)
    return _limits.get(resource, (RLIM_INFINITY, RLIM_INFINITY))


def setrlimit(resource, limits, /):
    """Sets new limits of a resource, which nothing enforces."""
    _check(resource)
    limits = tuple(limits)
    if len(limits) != 2:
        raise ValueError("expected a tuple of 2 integers")
    soft, hard = limits
    most = getrlimit(resource)[1]
    if hard != RLIM_INFINITY and (soft == RLIM_INFINITY or soft > hard):
        raise ValueError("current limit exceeds maximum limit")
    if most != RLIM_INFINITY and (hard == RLIM_INFINITY or hard > most):
        raise ValueError("not allowed to raise maximum limit")
    _limits[resource] = limits


def prlimit(pid, resource, limits=None, /):
    """Sets or gets limits of this process."""
    previous = getrlimit(resource)
    if limits is not None:
        setrlimit(resource, limits)
    return previous


def _check(resource):
    if not 0 <= resource <= RLIMIT_RTTIME:
        raise ValueError("invalid resource specified")
