"""The profiler below `cProfile`, over `sys.setprofile`."""

import sys as _sys
import time as _time
from collections import namedtuple as _namedtuple

profiler_entry = _namedtuple(
    "profiler_entry", "code callcount reccallcount totaltime inlinetime calls", module="_lsprof"
)
profiler_subentry = _namedtuple(
    "profiler_subentry", "code callcount reccallcount totaltime inlinetime", module="_lsprof"
)


class _Account:
    """What is known of a function, or of a function as it is called by another."""

    __slots__ = ("code", "calls", "recursive", "total", "inline", "depth", "callees")

    def __init__(self, code):
        self.code = code
        self.calls = self.recursive = self.depth = 0
        self.total = self.inline = 0
        self.callees = {}

    def enter(self):
        self.depth += 1
        if self.depth > 1:
            self.recursive += 1
        self.calls += 1

    def leave(self, total, inline):
        self.depth -= 1
        self.inline += inline
        if not self.depth:
            self.total += total


class Profiler:
    """Counts calls, and measures them by a timer."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = timer or _time.perf_counter
        # A timer of whole numbers counts in units of so many seconds.
        self._unit = timeunit or 1
        self._subcalls = subcalls
        self._builtins = builtins
        self.clear()

    def clear(self):
        """Clear all profiling information collected so far."""
        self._accounts = {}
        self._stack = []

    def enable(self, subcalls=True, builtins=True):
        """Start collecting profiling information."""
        self._subcalls, self._builtins = bool(subcalls), bool(builtins)
        _sys.setprofile(self._event)

    def disable(self):
        """Stop collecting profiling information."""
        _sys.setprofile(None)
        while self._stack:
            self._leave()

    def getstats(self):
        """A list of profiler_entry objects, one for each function."""
        unit = self._unit
        return [
            profiler_entry(
                account.code,
                account.calls,
                account.recursive,
                account.total * unit,
                account.inline * unit,
                [
                    profiler_subentry(callee.code, callee.calls, callee.recursive, callee.total * unit, callee.inline * unit)
                    for callee in account.callees.values()
                ]
                or None,
            )
            for account in self._accounts.values()
        ]

    def _event(self, frame, event, argument):
        if event == "call":
            self._enter(frame.f_code, frame.f_code)
        elif event == "return":
            self._leave()
        elif self._builtins:
            if event == "c_call":
                name = _label(argument)
                self._enter(name, name)
            else:
                self._leave()

    def _enter(self, key, code):
        account = self._accounts.get(key)
        if account is None:
            account = self._accounts[key] = _Account(code)
        account.enter()
        callee = None
        if self._subcalls and self._stack:
            callees = self._stack[-1][0].callees
            callee = callees.get(key)
            if callee is None:
                callee = callees[key] = _Account(code)
            callee.enter()
        # The function, the function as the one above calls it, when it began, and what those below it took.
        self._stack.append([account, callee, self._timer(), 0])

    def _leave(self):
        if not self._stack:
            # It began before the profiler was enabled.
            return
        account, callee, start, below = self._stack.pop()
        total = self._timer() - start
        account.leave(total, total - below)
        if callee is not None:
            callee.leave(total, total - below)
        if self._stack:
            self._stack[-1][3] += total


def _label(function):
    """How a native function is called in a profile."""
    name = function.__name__
    owner = getattr(function, "__self__", None)
    module = getattr(function, "__module__", None)
    if owner is None or isinstance(owner, type(_sys)):
        if module in (None, "builtins"):
            return f"<built-in method builtins.{name}>"
        return f"<built-in method {module}.{name}>"
    return f"<method '{name}' of '{type(owner).__name__}' objects>"
