# OSError and what becomes of it.
import errno
import pickle

for number in (1, 2, 3, 4, 5, 10, 11, 13, 17, 20, 21, 32, 39, 103, 104, 110, 111, 999):
    error = OSError(number, "message", "name")
    print(number, type(error).__name__, error, error.args, error.filename)
for args in [(), ("x",), (2,), (2, "m"), (2, "m", "f", None, "g"), ("a", "b"), (2, "m", b"f"), (2, "m", "f", None, "g", 6)]:
    error = OSError(*args)
    print(repr(error), "|", error, error.errno, error.strerror, error.filename, error.filename2)
    copy = pickle.loads(pickle.dumps(error))
    print("  ", type(copy).__name__, copy, copy.filename)
error = BlockingIOError(11, "m", 5)
print(error.characters_written, error.args)
for attribute in ("characters_written", "winerror"):
    try:
        print(getattr(OSError(2, "m"), attribute))
    except AttributeError as problem:
        print(problem)


class Plain(OSError):
    pass


class Named(OSError):
    def __init__(self, name):
        super().__init__(2, "gone", name)
        self.extra = 1


class Made(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Both(FileNotFoundError, ValueError):
    pass


for error in (Plain(2, "m", "f"), Named("q"), Made(2, "m"), Both(2, "m", "f"), PermissionError("x")):
    print(type(error).__name__, error, error.args, error.errno, error.filename)
try:
    raise OSError(errno.EACCES, "nope")
except PermissionError as error:
    print("caught", error)
try:
    OSError(2, "m", wrong=1)
except TypeError as error:
    print(error)
print(IOError is OSError, EnvironmentError is OSError, issubclass(ConnectionResetError, ConnectionError))
match OSError(2, "m"):
    case FileNotFoundError(errno=2, strerror=text):
        print("matched", text)
