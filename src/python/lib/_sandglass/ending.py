"""How an interpreter ends."""

import atexit
import sys

# What this needs must not depend on what a guest leaves of it.
_run_exitfuncs = atexit._run_exitfuncs


def finish():
    """What an interpreter does when its program has ended."""
    _run_exitfuncs()
    for name in ("stdout", "stderr"):
        try:
            getattr(sys, name).flush()
        except BaseException:
            # Closed, deleted, or replaced by something that cannot flush.
            pass
