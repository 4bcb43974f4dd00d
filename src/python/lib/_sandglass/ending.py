"""How an interpreter ends."""

import atexit
import builtins
import sys
import types

from _sandglass import report

# What this needs must not depend on what a guest leaves of it.
_run_engines_own = atexit._run_exitfuncs

_callbacks = []


def register(func, /, *args, **kwargs):
    """`atexit.register`: the engine's own functions forget the others when one of them exits."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _callbacks.append((func, args, kwargs))
    return func


def unregister(func, /):
    _callbacks[:] = [callback for callback in _callbacks if not func == callback[0]]


def _clear():
    _callbacks.clear()


def _ncallbacks():
    return len(_callbacks)


def _run_exitfuncs():
    last = len(_callbacks)
    # What they register themselves is not called, and what they unregister is not either.
    while last := min(last, len(_callbacks)):
        last -= 1
        func, args, kwargs = _callbacks.pop(last)
        try:
            func(*args, **kwargs)
        except BaseException as error:
            _tell(error, f"Exception ignored in atexit callback {func!r}")
    _callbacks.clear()


for _function in (register, unregister, _clear, _ncallbacks, _run_exitfuncs):
    _function.__module__ = "atexit"
    setattr(atexit, _function.__name__, _function)


def _tell(error, message, owner=None):
    """Tells of an exception that nobody can catch any more."""
    sys.unraisablehook(
        types.SimpleNamespace(
            exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=message, object=owner
        )
    )


class Quitter:
    """`exit` and `quit`."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Use {self.name}() or Ctrl-D (i.e. EOF) to exit"

    def __call__(self, code=None):
        try:
            sys.stdin.close()
        except BaseException:
            pass
        raise SystemExit(code)


Quitter.__module__ = "_sitebuiltins"
builtins.exit = Quitter("exit")
builtins.quit = Quitter("quit")


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
    """What an interpreter does when its program has ended. Answers whether all that was written has been taken."""
    try:
        _join_threads()
        _run_exitfuncs()
        _run_engines_own()
        _let_go()
    except BaseException:
        # The guest has broken what this needs.
        pass
    return flush()


def flush():
    """Writes what the program's streams still hold. Answers whether all of standard output has been taken."""
    is_complete = _flush("stdout")
    _flush("stderr")
    return is_complete


def complete(coroutine):
    """Runs what a program awaits outside of a function to its end."""
    import asyncio

    return asyncio.run(coroutine)


def _let_go():
    """Lets the program's objects see their end, as far as one of them can tell."""
    main = sys.modules.get("__main__")
    space = getattr(main, "__dict__", None)
    if type(space) is not dict or not any(map(_notices, list(space.values()))):
        return
    for name in list(space):
        if not issubclass(type(space.get(name)), (type, types.FunctionType, types.ModuleType)):
            space.pop(name, None)


def _notices(value):
    """Whether a value notices when it is dropped, or makes such values."""
    # Not by isinstance, which asks a proxy for what may be gone.
    kind = type(value)
    return kind is types.GeneratorType or issubclass(kind, type) and hasattr(value, "__del__")


def _flush(name):
    stream = getattr(sys, name, None)
    if stream is None:
        return True
    try:
        if getattr(stream, "closed", False):
            return True
        stream.flush()
    except BaseException as error:
        if name == "stdout":
            try:
                _tell(error, None, stream)
            except BaseException:
                pass
        return False
    return True
