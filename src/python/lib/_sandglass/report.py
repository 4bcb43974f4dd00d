"""What is told of an exception that nobody caught."""

import builtins
import linecache
import sys
import traceback

# What this module needs later must not depend on what a guest leaves of it.
_TracebackException = traceback.TracebackException
_default_hook = sys.excepthook
_settrace, _setprofile = sys.settrace, sys.setprofile
_HOME = sys.path[0] + "/"


def show_source(path, source):
    """Lets tracebacks and `inspect` quote a source that no file holds."""
    linecache.cache[path] = (len(source), None, source.splitlines(True), path)


def report(error):
    """Describes an exception that nobody caught, and prints it as the interpreter's last act would."""
    _quote_source(error)
    summary = _TracebackException(type(error), error, error.__traceback__, compact=True)
    _leave_guest_frames(summary)
    text = _encodable("".join(summary.format(colorize=False)))
    frames = [
        (_encodable(frame.name), _short(frame.filename), frame.lineno or 0, _column(frame)) for frame in summary.stack
    ]
    if isinstance(error, SyntaxError) and error.filename is not None:
        message, file = error.msg, _short(error.filename)
        line, column = error.lineno or 0, error.offset or 0
    else:
        message = _message(error)
        _, file, line, column = frames[-1] if frames else ("", "", 0, 0)
    # Last, as it is seen: what fails before is tried again.
    _print(error, text)
    return {
        "name": _encodable(type(error).__name__),
        "message": _encodable(str(message)),
        "file": file,
        "line": max(line, 0),
        "column": max(column, 0),
        "frames": frames,
        "traceback": text,
    }


def guest_traceback(error, traceback=None):
    """An exception as CPython prints it, without the frames of the standard library."""
    _quote_source(error)
    summary = _TracebackException(type(error), error, traceback or error.__traceback__, compact=True)
    _leave_guest_frames(summary)
    return _encodable("".join(summary.format(colorize=False)))


def _short(path):
    """A path as the host knows it: below the guest's directory."""
    return _encodable(path.removeprefix(_HOME))


def _encodable(text):
    """Halves of characters cannot be written; `sys.stderr` shows them as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _quote_source(error):
    """Gives a SyntaxError of the compiler the line that the engine could not read from a file."""
    if isinstance(error, SyntaxError) and error.text is None and error.filename in linecache.cache:
        error.text = linecache.getline(error.filename, error.lineno or 0) or None


def _message(error):
    try:
        return str(error)
    except Exception:
        # What `traceback` prints in its place.
        return "<exception str() failed>"


def _print(error, text):
    hook = getattr(sys, "excepthook", None)
    if hook is _default_hook:
        write(text)
    elif hook is None:
        write("sys.excepthook is missing\n" + text)
    else:
        _call_hook(hook, error, text)


def _call_hook(hook, error, text):
    """The guest has a hook of its own."""
    try:
        hook(type(error), error, error.__traceback__)
    except BaseException as second:
        summary = _TracebackException(type(second), second, second.__traceback__, compact=True)
        _leave_guest_frames(summary)
        write("Error in sys.excepthook:\n" + "".join(summary.format(colorize=False)))
        write("\nOriginal exception was:\n" + text)


def write(text):
    """Writes to `sys.stderr`, which a guest may have closed, deleted or replaced by something that raises."""
    try:
        sys.stderr.write(text)
    except BaseException:
        pass


def _leave_guest_frames(summary):
    """Takes the frames of the standard library out of a summary and all that hangs on it."""
    pending = [summary]
    while pending:
        summary = pending.pop()
        summary.stack[:] = [frame for frame in summary.stack if not frame.filename.startswith("<frozen ")]
        related = [summary.__cause__, summary.__context__, *(summary.exceptions or ())]
        pending.extend(other for other in related if other is not None)


def _column(frame):
    """The 1-based column of a frame in characters; it keeps its own in bytes of UTF-8."""
    if frame.colno is None:
        return 0
    line = linecache.getline(frame.filename, frame.lineno)
    return len(line.encode("utf-8", "surrogatepass")[: frame.colno].decode("utf-8", "replace")) + 1


def _recursion_error_str(self):
    """`str(RecursionError)`: the engine raises it without words, or with a blank behind them."""
    if self.args in (("",), ("maximum recursion depth exceeded ",)):
        return "maximum recursion depth exceeded"
    return _plain_str(self)


_plain_str = BaseException.__str__

methods = [(RecursionError, "__str__", _recursion_error_str)]


def _functions(kind):
    return [(kind, name, value) for name, value in vars(kind).items() if callable(value) or isinstance(value, classmethod)]


_KINDS = (traceback.TracebackException, traceback.StackSummary, traceback.FrameSummary)


def recover(
    spaces=[(vars(module), dict(vars(module))) for module in (builtins, sys.modules[__name__], traceback, linecache)],
    functions=[function for kind in _KINDS for function in _functions(kind)],
):
    """Gives back to a report what it needs, after it failed because a guest took that away. The guest is over."""
    for space, saved in spaces:
        space.update(saved)
    _settrace(None)
    _setprofile(None)
    for kind, name, value in functions:
        setattr(kind, name, value)
