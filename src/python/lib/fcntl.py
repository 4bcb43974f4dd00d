"""Control of open files. There is one process, so it has every lock that it asks for."""

LOCK_SH = 1
LOCK_EX = 2
LOCK_NB = 4
LOCK_UN = 8

FD_CLOEXEC = 1
F_DUPFD = 0
F_GETFD = 1
F_SETFD = 2
F_GETFL = 3
F_SETFL = 4
F_GETLK = 5
F_SETLK = 6
F_SETLKW = 7
F_SETOWN = 8
F_GETOWN = 9
F_RDLCK = 0
F_WRLCK = 1
F_UNLCK = 2
F_DUPFD_CLOEXEC = 1030

_LOCKS = (F_SETLK, F_SETLKW)

_EINVAL = 22
_ENOTTY = 25


def _descriptor(fd):
    if not isinstance(fd, int):
        fileno = getattr(fd, "fileno", None)
        if fileno is None:
            raise TypeError("argument must be an int, or have a fileno() method.")
        fd = fileno()
    if fd < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({fd})")
    return fd


def flock(fd, operation, /):
    """Perform the lock operation on file descriptor fd."""
    _descriptor(fd)


def lockf(fd, cmd, len=0, start=0, whence=0, /):
    """A wrapper around the fcntl() locking calls."""
    _descriptor(fd)
    if not cmd & (LOCK_SH | LOCK_EX | LOCK_UN):
        raise ValueError("unrecognized lockf argument")


def fcntl(fd, cmd, arg=0, /):
    """Perform the operation cmd on file descriptor fd: locks, and flags, which are kept."""
    fd = _descriptor(fd)
    if cmd in _LOCKS:
        return arg
    if cmd in (F_SETFD, F_SETFL):
        _flags[fd, cmd - 1] = arg
        return 0
    if cmd in (F_GETFD, F_GETFL):
        return _flags.get((fd, cmd), FD_CLOEXEC if cmd == F_GETFD and fd > 2 else 0)
    raise OSError(_EINVAL, "Invalid argument")


_flags = {}


def ioctl(fd, request, arg=0, mutate_flag=True, /):
    """Perform the operation request on file descriptor fd: there are no devices."""
    _descriptor(fd)
    raise OSError(_ENOTTY, "Inappropriate ioctl for device")
