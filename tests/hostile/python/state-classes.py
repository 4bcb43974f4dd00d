# Classes written in Python are changed in place, and subclasses of everything are left behind.
# expect: ok
# stdout: "leak leak\n"
import collections.abc
import enum
import io
import json

json.JSONDecoder.decode = lambda *_: "leak"
enum.Enum.__str__ = lambda self: "leak"
collections.abc.Mapping.get = None

class Left(io.StringIO, metaclass=type(io.StringIO)):
    pass

collections.abc.Mapping.register(Left)
class Color(enum.Enum):
    RED = 1
print(json.JSONDecoder().decode("1"), Color.RED)
