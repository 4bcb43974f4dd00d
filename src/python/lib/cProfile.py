"""Python interface for the 'lsprof' profiler."""

import _lsprof
import marshal
import profile as _pyprofile
import pstats

__all__ = ["run", "runctx", "Profile"]


def run(statement, filename=None, sort=-1):
    return _pyprofile._Utils(Profile).run(statement, filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    return _pyprofile._Utils(Profile).runctx(statement, globals, locals, filename, sort)


run.__doc__ = _pyprofile.run.__doc__
runctx.__doc__ = _pyprofile.runctx.__doc__


class Profile(_lsprof.Profiler):
    """Profile(timer=None, timeunit=None, subcalls=True, builtins=True)

    Builds a profiler object using the specified timer function.
    The default timer is a fast built-in one based on real time.
    For custom timer functions returning integers, 'timeunit' can
    be a float specifying a scale (that is, how long each integer unit is, in seconds).
    """

    def print_stats(self, sort=-1):
        """Prints the statistics, by the order that `pstats` has under this name or names."""
        if not isinstance(sort, tuple):
            sort = (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*sort).print_stats()

    def dump_stats(self, file):
        """Writes the statistics into a file, for `pstats.Stats`."""
        self.create_stats()
        with open(file, "wb") as out:
            marshal.dump(self.stats, out)

    def create_stats(self):
        """Ends the collection, and makes `stats` of it."""
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        """Makes `stats`: by function, calls that are not recursive, calls, time in it, time with all below it, and the same by caller."""
        entries = self.getstats()
        callers = {}
        self.stats = {}
        for entry in entries:
            self.stats[label(entry.code)] = (*_figures(entry), callers.setdefault(label(entry.code), {}))
        for entry in entries:
            caller = label(entry.code)
            for callee in entry.calls or ():
                known = callers.setdefault(label(callee.code), {})
                figures = _figures(callee)
                before = known.get(caller, (0, 0, 0, 0))
                known[caller] = tuple(map(sum, zip(figures, before)))

    def run(self, cmd):
        """Profiles a statement in the namespace of `__main__`."""
        import __main__

        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        """Profiles a statement in these namespaces."""
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, func, /, *args, **kw):
        """Profiles a call, and returns what it returns."""
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *exc_info):
        self.disable()


def _figures(entry):
    return entry.callcount - entry.reccallcount, entry.callcount, entry.inlinetime, entry.totaltime


def label(code):
    """A function as `pstats` names it: file, line and name."""
    if isinstance(code, str):
        return "~", 0, code
    return code.co_filename, code.co_firstlineno, code.co_name
