"""How an interpreter ends."""

import atexit
import sys

from _sandglass import report

# What this needs must not depend on what a guest leaves of it.
_run_exitfuncs = atexit._run_exitfuncs


def _join_threads():
    """Waits for the threads that the program has left."""
    threading = sys.modules.get("threading")
    if threading is None:
        return
    try:
        threading._shutdown()
    except BaseException as error:
        report.write(f"Exception ignored on threading shutdown {threading!r}:\n" + report.guest_traceback(error))


def finish():
    """What an interpreter does when its program has ended."""
    _join_threads()
    _run_exitfuncs()
    for name in ("stdout", "stderr"):
        try:
            getattr(sys, name).flush()
        except BaseException:
            # Closed, deleted, or replaced by something that cannot flush.
            pass
