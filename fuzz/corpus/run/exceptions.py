# 0 exceptions: chains, groups, notes, finally
class Own(Exception):
    def __str__(self):
        return f"own {self.args}"

def fail(kind):
    try:
        raise kind("first")
    except ValueError as error:
        error.add_note("a note")
        raise Own("second", 2) from error
    finally:
        print("finally")

try:
    fail(TypeError)
except TypeError as error:
    print(repr(error), error.__traceback__.tb_lineno)
try:
    raise ExceptionGroup("group", [ValueError(1), ExceptionGroup("inner", [KeyError(2), OSError(3, "three")])])
except* KeyError as group:
    print(group.exceptions)
except* (ValueError, OSError) as group:
    print(len(group.exceptions))
try:
    assert 1 > 2, "order"
except AssertionError as error:
    print(error)
fail(ValueError)
