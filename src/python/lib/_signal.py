"""Signals of a process that nobody else can signal: handlers are kept, and `raise_signal` calls them.

There are no timers that interrupt a program, so `alarm`, `setitimer` and `pause` are absent.
"""

import os as _os
import sys as _sys

SIGHUP = 1
SIGINT = 2
SIGQUIT = 3
SIGILL = 4
SIGTRAP = 5
SIGABRT = SIGIOT = 6
SIGBUS = 7
SIGFPE = 8
SIGKILL = 9
SIGUSR1 = 10
SIGSEGV = 11
SIGUSR2 = 12
SIGPIPE = 13
SIGALRM = 14
SIGTERM = 15
SIGSTKFLT = 16
SIGCHLD = 17
SIGCONT = 18
SIGSTOP = 19
SIGTSTP = 20
SIGTTIN = 21
SIGTTOU = 22
SIGURG = 23
SIGXCPU = 24
SIGXFSZ = 25
SIGVTALRM = 26
SIGPROF = 27
SIGWINCH = 28
SIGIO = SIGPOLL = 29
SIGPWR = 30
SIGSYS = 31
SIGRTMIN = 34
SIGRTMAX = 64
NSIG = 65

SIG_DFL = 0
SIG_IGN = 1

SIG_BLOCK = 0
SIG_UNBLOCK = 1
SIG_SETMASK = 2

_EINVAL = 22

_DESCRIPTIONS = {
    SIGHUP: "Hangup",
    SIGINT: "Interrupt",
    SIGQUIT: "Quit",
    SIGILL: "Illegal instruction",
    SIGTRAP: "Trace/breakpoint trap",
    SIGABRT: "Aborted",
    SIGBUS: "Bus error",
    SIGFPE: "Floating point exception",
    SIGKILL: "Killed",
    SIGUSR1: "User defined signal 1",
    SIGSEGV: "Segmentation fault",
    SIGUSR2: "User defined signal 2",
    SIGPIPE: "Broken pipe",
    SIGALRM: "Alarm clock",
    SIGTERM: "Terminated",
    SIGSTKFLT: "Stack fault",
    SIGCHLD: "Child exited",
    SIGCONT: "Continued",
    SIGSTOP: "Stopped (signal)",
    SIGTSTP: "Stopped",
    SIGTTIN: "Stopped (tty input)",
    SIGTTOU: "Stopped (tty output)",
    SIGURG: "Urgent I/O condition",
    SIGXCPU: "CPU time limit exceeded",
    SIGXFSZ: "File size limit exceeded",
    SIGVTALRM: "Virtual timer expired",
    SIGPROF: "Profiling timer expired",
    SIGWINCH: "Window changed",
    SIGIO: "I/O possible",
    SIGPWR: "Power failure",
    SIGSYS: "Bad system call",
}

# What these do by default is nothing, as far as a program can tell that is never stopped.
_HARMLESS = frozenset((SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH))

_blocked = set()
_pending = set()


class ItimerError(OSError):
    __module__ = "signal"


def default_int_handler(signalnum, frame, /):
    """The default handler for SIGINT installed by Python.

    It raises KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler, SIGPIPE: SIG_IGN, SIGXFSZ: SIG_IGN}


def _check(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")


def signal(signalnum, handler, /):
    """Set the action for the given signal.

    The action can be SIG_DFL, SIG_IGN, or a callable Python object.
    The previous action is returned.  See getsignal() for possible return values."""
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    _check(signalnum)
    if signalnum in (SIGKILL, SIGSTOP, 32, 33):
        raise OSError(_EINVAL, "Invalid argument")
    previous = _handlers.get(signalnum, SIG_DFL)
    _handlers[signalnum] = handler
    return previous


def getsignal(signalnum, /):
    """Return the current action for the given signal.

    The return value can be:
      SIG_IGN -- if the signal is being ignored
      SIG_DFL -- if the default action for the signal is in effect
      None    -- if an unknown handler is in effect
      anything else -- the callable Python object used as a handler"""
    _check(signalnum)
    return _handlers.get(signalnum, SIG_DFL)


def raise_signal(signalnum, /):
    """Send a signal to the executing process."""
    if not 0 <= signalnum < NSIG:
        raise OSError(_EINVAL, "Invalid argument")
    if signalnum in _blocked:
        _pending.add(signalnum)
    elif signalnum:
        _deliver(signalnum, _sys._getframe(1))


def _deliver(signalnum, frame):
    handler = _handlers.get(signalnum, SIG_DFL)
    if handler == SIG_IGN:
        return
    if handler != SIG_DFL:
        handler(signalnum, frame)
    elif signalnum not in _HARMLESS:
        # What a shell tells of a process that a signal ended.
        _os._exit(128 + signalnum)


def pthread_sigmask(how, mask, /):
    """Fetch and/or change the signal mask of the calling thread."""
    mask = set(mask)
    for signalnum in mask:
        if not 1 <= signalnum < NSIG:
            raise ValueError(f"signal number {signalnum} out of range [1; {NSIG - 1}]")
    previous = set(_blocked)
    if how == SIG_BLOCK:
        _blocked.update(mask)
    elif how == SIG_UNBLOCK:
        _blocked.difference_update(mask)
    elif how == SIG_SETMASK:
        _blocked.clear()
        _blocked.update(mask)
    else:
        raise OSError(_EINVAL, "Invalid argument")
    _blocked.difference_update((SIGKILL, SIGSTOP))
    for signalnum in sorted(_pending - _blocked):
        _pending.discard(signalnum)
        _deliver(signalnum, _sys._getframe(1))
    return previous


def sigpending():
    """Examine pending signals."""
    return set(_pending)


def sigwait(sigset, /):
    """Wait for a signal, of which there can be none that is not pending."""
    for signalnum in sorted(sigset):
        if signalnum in _pending:
            _pending.discard(signalnum)
            return signalnum
    raise OSError(11, "Resource temporarily unavailable: nothing can send a signal in this sandbox")


def valid_signals():
    """Return a set of valid signal numbers on this platform."""
    return {*range(1, 32), *range(SIGRTMIN, SIGRTMAX + 1)}


def strsignal(signalnum, /):
    """Return the system description of the given signal."""
    _check(signalnum)
    if signalnum >= SIGRTMIN:
        return f"Real-time signal {signalnum - SIGRTMIN}"
    return _DESCRIPTIONS.get(signalnum)


def siginterrupt(signalnum, flag, /):
    """Change system call restart behaviour: there are no system calls to restart."""
    _check(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """Sets the fd to be written to (with the signal number) when a signal comes in."""
    global _wakeup_fd
    previous, _wakeup_fd = _wakeup_fd, fd
    return previous


_wakeup_fd = -1
