"""What a thread is likely to do: whether it will wait for others, and whether it can be begun again where it waits.

Both are guesses, from the source and the objects that a thread's function can reach. A wrong one costs a program the order of its output, or
ends in the RuntimeError of a deadlock.
"""

import ast
import linecache
import sys
from functools import partial
from types import CodeType, FunctionType, MethodType

# How far functions are followed, and how many objects are looked at.
_DEPTH = 4
_MOST_OBJECTS = 400


def is_timer(thread):
    """Whether a thread is a `threading.Timer` that runs as such."""
    timer = sys.modules["threading"].Timer
    return isinstance(thread, timer) and type(thread).run is timer.run


def target(thread):
    """The function that a Thread runs, and what it is called with."""
    run = type(thread).run
    if run is sys.modules["threading"].Thread.run:
        return thread._target, [*thread._args, *thread._kwargs.values()]
    return MethodType(run, thread), []


def may_wait(thread):
    """Whether a thread may wait for what has not happened yet. One that can be begun again need not be asked."""
    function, values = target(thread)
    code = getattr(_plain(function), "__code__", None)
    if code is not None and _rounds(code) is not None:
        return False
    return call_may_wait(function, values)


def call_may_wait(function, values):
    """Whether a call may wait for what has not happened yet."""
    seen, names = {}, set()
    try:
        _reach(function, seen, names, _DEPTH)
        for value in values:
            _reach(value, seen, names, _DEPTH - 1)
        return any(_would_wait(value, names) for value in seen.values())
    except Exception:
        # Objects of guests may answer as they like.
        return False


def _plain(function):
    """The Python function that a method, or a partial one, comes down to."""
    while isinstance(function, (MethodType, partial)):
        function = function.__func__ if isinstance(function, MethodType) else function.func
    return function if isinstance(function, FunctionType) else None


def _reach(value, seen, names, depth):
    """Gathers what an object leads to: objects of guests, functions of guests, and the names that these use."""
    if depth < 0 or id(value) in seen or len(seen) > _MOST_OBJECTS or isinstance(value, (str, bytes, int, float, type(None), CodeType)):
        return
    seen[id(value)] = value
    if isinstance(value, FunctionType):
        _reach_function(value, seen, names, depth)
    elif isinstance(value, MethodType):
        _reach(value.__func__, seen, names, depth)
        _reach(value.__self__, seen, names, depth)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for element in list(value)[:50]:
            _reach(element, seen, names, depth - 1)
    elif isinstance(value, dict):
        for element in list(value.values())[:50]:
            _reach(element, seen, names, depth - 1)
    elif isinstance(value, partial):
        for part in (value.func, value.args, value.keywords):
            _reach(part, seen, names, depth)
    elif not isinstance(value, type) and not _is_library(type(value)):
        call = getattr(type(value), "__call__", None)
        if isinstance(call, FunctionType):
            _reach(call, seen, names, depth)
        try:
            attributes = object.__getattribute__(value, "__dict__")
        except AttributeError:
            return
        for element in list(attributes.values())[:100]:
            _reach(element, seen, names, depth - 1)


def _reach_function(function, seen, names, depth):
    if _is_library(function):
        names.add(function.__name__)
        return
    used = set()
    pending = [function.__code__]
    while pending:
        code = pending.pop()
        used.update(code.co_names)
        pending.extend(constant for constant in code.co_consts if isinstance(constant, CodeType))
    names |= used
    for name in used & function.__globals__.keys():
        _reach(function.__globals__[name], seen, names, depth - 1)
    for cell in function.__closure__ or ():
        try:
            _reach(cell.cell_contents, seen, names, depth - 1)
        except ValueError:
            # Nothing is in it yet.
            pass
    # Methods that it may call, of objects that were reached before.
    for value in list(seen.values()):
        kind = value if isinstance(value, type) else type(value)
        if not _is_library(kind):
            for name in used:
                method = getattr(kind, name, None)
                if isinstance(method, FunctionType):
                    _reach(method, seen, names, depth - 1)


def _is_library(thing):
    """Whether a class or a function is none of the guest's."""
    if isinstance(thing, FunctionType):
        return thing.__code__.co_filename.startswith("<frozen ")
    spec = getattr(sys.modules.get(thing.__module__), "__spec__", None)
    return spec is not None and not spec.has_location


_WAITS = frozenset(("wait", "wait_for"))


def _would_wait(value, names):
    """Whether one of the methods named would have to wait now."""
    threading = sys.modules["threading"]
    if isinstance(value, threading.Event):
        return not value.is_set() and not names.isdisjoint(("wait", "is_set", "isSet"))
    if isinstance(value, (threading.Condition, threading.Barrier)):
        return not names.isdisjoint(_WAITS)
    if isinstance(value, threading.Semaphore):
        return value._value == 0
    if isinstance(value, (threading.Lock, type(threading.RLock()))):
        return value.locked()
    if isinstance(value, threading.Thread):
        return "join" in names and value._ident is not None and value.is_alive()
    queue = sys.modules.get("queue")
    if queue is not None and isinstance(value, (queue.Queue, queue.SimpleQueue)):
        return _queue_would_wait(value, names)
    futures = sys.modules.get("concurrent.futures._base")
    if futures is not None and isinstance(value, futures.Future):
        return not value.done() and not names.isdisjoint(("result", "exception", "wait", "as_completed"))
    return False


def _queue_would_wait(queue, names):
    if getattr(queue, "maxsize", 0) > 0 and "put" in names:
        return True
    if "join" in names and getattr(queue, "unfinished_tasks", 0):
        return True
    if "get" not in names:
        return False
    # Who asks first takes what is there.
    return queue.empty() or names.isdisjoint(("empty", "qsize", "Empty"))


class _Rounds:
    """A function that is a loop: what it does before a round begins, or after it, leaves no trace in the function."""

    def __init__(self, first, last, prints):
        # Lines where nothing has been done yet in a round, and lines after which nothing is done.
        self.first, self.last = first, last
        # Whether it prints before the loop, and takes a lock then.
        self.prints = prints


# What is known of functions, by their code.
_known = {}

# The functions of each file, by the line they begin in.
_functions = {}


def is_between_rounds(turn, frame, after=False):
    """Whether a thread waits where a round of its loop begins, or, `after`, sleeps where one ends."""
    if turn.saved is None:
        # It was not started by a Thread, or does pieces of work.
        return False
    function = _saved_target(turn)
    code = getattr(_plain(function), "__code__", None)
    rounds = _rounds(code) if code is not None else None
    if rounds is None:
        return False
    while frame is not None and frame.f_code is not code:
        frame = frame.f_back
    return frame is not None and frame.f_lineno in (rounds.last if after else rounds.first)


def prints_first(turn):
    """Whether a thread prints before its loop: what need not be printed when it is begun again."""
    code = getattr(_plain(_saved_target(turn)), "__code__", None)
    rounds = _rounds(code) if code is not None else None
    return rounds is not None and rounds.prints


def _saved_target(turn):
    run = type(turn.thread).run
    if run is sys.modules["threading"].Thread.run:
        return turn.saved.get("_target")
    return run


def _rounds(code):
    """What is known of a function as a loop, or None if it is none."""
    if code not in _known:
        _known[code] = _find_rounds(code)
    return _known[code]


def _find_rounds(code):
    name = code.co_filename
    if name not in _functions:
        _functions[name] = _read_functions(name)
    node = _functions[name].get(code.co_firstlineno)
    if node is None or node.name != code.co_name:
        return None
    body = list(node.body)
    if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        del body[0]
    bound, prints = set(), False
    while body and (isinstance(body[0], (ast.Global, ast.Nonlocal)) or _is_harmless(body[0]) or _is_print(body[0])):
        if isinstance(body[0], ast.Assign):
            bound.update(target.id for target in body[0].targets)
        elif isinstance(body[0], ast.Expr):
            prints = True
        del body[0]
    shared = {name for part in ast.walk(node) if isinstance(part, (ast.Global, ast.Nonlocal)) for name in part.names}
    if not body or not _is_loop(body[0]) or _keeps_state(body[0], bound, shared):
        return None
    loop = body[0]
    if prints and not _begins_with_lock(loop):
        return None
    first, last = set(), set()
    if isinstance(loop, ast.While):
        first.update(_lines(loop.test))
        _add_last(loop.body[-1], last)
        first.update(_first_lines(loop.body[0]))
    else:
        first.update(_lines(loop.iter))
    return _Rounds(first, last, prints)


def _read_functions(name):
    source = "".join(linecache.getlines(name))
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    functions = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            line = node.decorator_list[0].lineno if node.decorator_list else node.lineno
            functions[line] = node
    return functions


def _is_harmless(statement):
    """Whether a statement before a loop can be done again: it names what is there."""
    if not isinstance(statement, ast.Assign) or not all(isinstance(target, ast.Name) for target in statement.targets):
        return False
    for node in ast.walk(statement.value):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", None))
            if name not in ("current_thread", "get_ident", "get_native_id"):
                return False
        elif isinstance(node, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.NamedExpr, ast.Await, ast.Yield)):
            return False
    return True


def _is_print(statement):
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Call):
        return False
    return getattr(statement.value.func, "id", None) == "print"


def _begins_with_lock(loop):
    """Whether the first that a round does is to take a lock."""
    if isinstance(loop, ast.For):
        return True
    if not isinstance(loop.test, ast.Constant):
        first = loop.test
    else:
        first = loop.body[0]
        while isinstance(first, ast.Try):
            first = first.body[0]
        if isinstance(first, ast.With):
            return True
        first = getattr(first, "value", first)
    return any(isinstance(node, ast.Call) and getattr(node.func, "attr", None) in ("get", "wait", "acquire") for node in ast.walk(first))


def _is_loop(statement):
    if isinstance(statement, ast.While):
        return True
    # `for item in iter(queue.get, None)`
    if not isinstance(statement, ast.For) or not isinstance(statement.iter, ast.Call):
        return False
    return getattr(statement.iter.func, "id", None) == "iter" and len(statement.iter.args) == 2


def _keeps_state(loop, bound, shared):
    """Whether a loop binds names anew that are bound before it, or reads in one round what another has bound. Names in `shared` are not its own."""
    for node in ast.walk(loop):
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and node.target.id not in shared:
            return True
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id in bound:
            return True
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            return True
    return False


def _lines(node):
    return range(node.lineno, node.end_lineno + 1)


def _first_lines(statement):
    """The lines of a statement where nothing has been done yet."""
    if isinstance(statement, (ast.If, ast.While)):
        lines = set(_lines(statement.test))
        if isinstance(statement, ast.While):
            lines.update(_first_lines(statement.body[0]))
        return lines
    if isinstance(statement, ast.With):
        lines = set()
        for item in statement.items:
            lines.update(_lines(item.context_expr))
        return lines | _first_lines(statement.body[0])
    if isinstance(statement, ast.Try):
        return _first_lines(statement.body[0])
    if isinstance(statement, (ast.Expr, ast.Assign, ast.AnnAssign, ast.Return)):
        return set(_lines(statement))
    return set()


def _add_last(statement, lines):
    """Adds the lines of a statement after which a round is over."""
    if isinstance(statement, ast.Expr):
        lines.update(_lines(statement))
