# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# Chains, groups, except*, finally, notes, custom hierarchies.
import traceback


class AppError(Exception):
    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        return f"[{self.code}] {self.args[0]}" + (f" {self.details}" if self.details else "")


class NotFound(AppError):
    code = 404


def order(n):
    print("try", end=" ")
    try:
        if n == 0:
            return "returned"
        if n == 1:
            raise KeyError("one")
        if n == 2:
            raise NotFound("page", url="/x")
    except KeyError as e:
        print("except", repr(e), end=" ")
        return "handled"
    else:
        print("else", end=" ")
    finally:
        print("finally", end=" ")
    return "end"


for n in (0, 1, 3):
    print(order(n))
try:
    order(2)
except AppError as e:
    print(e, e.details, e.code, repr(e), isinstance(e, Exception))


def swallow():
    for i in range(3):
        try:
            continue
        finally:
            print(i, end=" ")
    try:
        return "try"
    finally:
        print("cleaning", end=" ")


print(swallow())
try:
    try:
        raise ValueError("first")
    except ValueError as e:
        raise RuntimeError("second") from e
except RuntimeError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        int("x")
except ValueError as e:
    print(repr(e.__context__), e.__cause__)
    e.add_note("a note")
    e.add_note("another")
    print(e.__notes__, *traceback.format_exception_only(e))
try:
    raise ExceptionGroup("many", [ValueError("a"), TypeError("b"), ExceptionGroup("inner", [KeyError("c"), ValueError("d")])])
except* ValueError as group:
    print("values:", group, group.exceptions)
except* (TypeError, KeyError) as group:
    print("others:", repr(group))
try:
    try:
        raise ValueError("single")
    except* ValueError as g:
        print(repr(g))
        raise OSError("new")
except ExceptionGroup as e:
    print("outer", repr(e))
except OSError as e:
    print("plain", repr(e), repr(e.__context__))
g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
print(g.subgroup(ValueError), g.split(TypeError), g.derive([OSError()]), g.message, len(g.exceptions), g.subgroup(lambda e: e.args == (2,)))
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1])):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for raiser in ("raise 5", "raise None", "raise ValueError from 3", "raise", "raise AppError", "raise StopIteration", "assert 0, [1]", "raise KeyError('a', 'b')", "raise UnicodeDecodeError('utf8', b'ab', 0, 1, 'why')", "raise SystemExit('bye')", "raise KeyboardInterrupt", "import nope.mod", "[].nope", "nope", "{}['x']", "'a'.b = 1", "raise SyntaxError('msg')", "exec('1/0')", "del undefined", "raise BaseException('base')", "[1, 2].index(5)", "int.nope", "(1).x = 2", "None + 1", "len(5)", "for i in 5: pass", "a, b = 1, 2, 3", "'abc'.foo()", "f'{1:z}'", "lambda: (yield)"):
    try:
        exec(raiser)
        print(raiser, "ok")
    except BaseException as e:
        print(f"{raiser}: {type(e).__name__}: {e} | {e.args}")
try:
    raise NotFound("deep")
except Exception as e:
    print(traceback.format_exc().splitlines()[0], "|", traceback.format_exc().splitlines()[-1])
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next, e.with_traceback(None) is e, e.__traceback__)


class Context:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        print(f"exit {self.name}: {exc[1]!r}")
        return self.name == "swallows"


with Context("swallows"), Context("passes"):
    raise NotFound("inside")
print(BaseException.__subclasses__()[0].__name__ in dir(__builtins__), issubclass(KeyError, LookupError), issubclass(FileNotFoundError, OSError), IOError is OSError, ZeroDivisionError.__mro__[1:4], Exception().args, str(Exception()), str(Exception(1, 2)), repr(Exception("a", 1)), str(KeyError("k")), repr(KeyError()), Exception("x") == Exception("x"))
