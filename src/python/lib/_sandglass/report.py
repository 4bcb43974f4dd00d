"""What is told of an exception that nobody caught."""

import builtins
import linecache
import sys
import traceback

# What this module needs later must not depend on what a guest leaves of it.
_TracebackException = traceback.TracebackException
_StackSummary = traceback.StackSummary
_walk_tb = traceback.walk_tb
_print_text = print
_settrace, _setprofile = sys.settrace, sys.setprofile
# Where the program stands. A list, so that `recover` does not bring back another one.
_directory = [sys.path[0]]


def start_in(directory):
    """Makes positions be told by paths from this directory."""
    _directory[0] = directory


def show_source(path, source):
    """Lets tracebacks and `inspect` quote a source that no file holds."""
    linecache.cache[path] = (len(source), None, source.splitlines(True), path)


def report(error):
    """Describes an exception that nobody caught, and prints it as the interpreter's last act would."""
    _quote_source(error)
    summary = _TracebackException(type(error), error, error.__traceback__, compact=True)
    _leave_guest_frames(summary)
    lines = [_encodable(line) for line in summary.format(colorize=False)]
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
    _print(error, _lines(error, error.__traceback__) if hasattr(sys, "tracebacklimit") else lines)
    return {
        "name": _encodable(type(error).__name__),
        "message": _encodable(str(message)),
        "file": file,
        "line": max(line, 0),
        "column": max(column, 0),
        "frames": frames,
        "traceback": "".join(lines),
    }


def guest_traceback(error, traceback=None):
    """An exception as CPython prints it, without the frames of the standard library."""
    _quote_source(error)
    summary = _TracebackException(type(error), error, traceback or error.__traceback__, compact=True)
    _leave_guest_frames(summary)
    return _encodable("".join(summary.format(colorize=False)))


def _short(path):
    """A path as the host knows it: below the guest's directory."""
    return _encodable(path.removeprefix(_directory[0].rstrip("/") + "/"))


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
    except BaseException:
        # What `traceback` prints in its place.
        return "<exception str() failed>"


def excepthook(exctype, value, traceback, /):
    """`sys.excepthook`: the engine's own leaves out the marks below a line, and shows frames of the standard library."""
    if not isinstance(value, BaseException):
        write(f"TypeError: print_exception(): Exception expected for value, {type(value).__name__} found\n")
        return
    write(*_lines(value, traceback))


def unraisablehook(unraisable, /):
    """`sys.unraisablehook`, in the words of CPython."""
    message, owner = unraisable.err_msg, unraisable.object
    shown = None if owner is None else _shown(owner)
    if message is not None:
        # The engine names a finalizer twice.
        write(f"{message}: {shown}\n" if shown and not message.endswith(shown) else f"{message}:\n")
    elif shown:
        write(f"Exception ignored in: {shown}\n")
    error = unraisable.exc_value
    if error is None:
        return
    frames = [
        traceback.FrameSummary(frame.filename, frame.lineno, frame.name)
        for frame in _StackSummary.extract(_walk_tb(unraisable.exc_traceback))
        if _is_guests(frame)
    ]
    if frames:
        write("Traceback (most recent call last):\n", *_StackSummary.from_list(frames).format())
    write(*_TracebackException(type(error), error, None, compact=True).format_exception_only(colorize=False))


def _shown(owner):
    try:
        return repr(owner)
    except Exception:
        return f"<object repr() failed for type {type(owner).__name__}>"


def _lines(error, trace):
    """What is printed of an exception, in the pieces that CPython writes."""
    _quote_source(error)
    limit = getattr(sys, "tracebacklimit", None)
    limit = limit if isinstance(limit, int) else None
    if limit is not None and limit <= 0:
        trace = None
    # The innermost, as the interpreter itself shows them.
    summary = _TracebackException(type(error), error, trace, limit=limit and -limit, compact=True)
    _leave_guest_frames(summary)
    return [_encodable(line) for line in summary.format(colorize=False)]


def _print(error, lines):
    hook = getattr(sys, "excepthook", None)
    if hook is excepthook:
        write(*lines)
    elif hook is None:
        write("sys.excepthook is missing\n", *lines)
    else:
        _call_hook(hook, error, lines)


def _call_hook(hook, error, lines):
    """The guest has a hook of its own."""
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit:
        raise
    except BaseException as second:
        write("Error in sys.excepthook:\n", *_lines(second, second.__traceback__))
        write("\nOriginal exception was:\n", *lines)


def write(*texts):
    """Writes to `sys.stderr`, which a guest may have closed, deleted or replaced by something that raises."""
    try:
        stream = sys.stderr
        if stream is not None:
            for text in texts:
                _print_text(text, end="", file=stream)
    except BaseException:
        pass


def _is_guests(frame):
    return not frame.filename.startswith("<frozen ")


def _leave_guest_frames(summary):
    """Takes the frames of the standard library out of a summary and all that hangs on it."""
    pending = [summary]
    while pending:
        summary = pending.pop()
        summary.stack[:] = filter(_is_guests, summary.stack)
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

for _function in (excepthook, unraisablehook):
    _function.__module__ = "sys"
    setattr(sys, _function.__name__, _function)
    setattr(sys, f"__{_function.__name__}__", _function)

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
