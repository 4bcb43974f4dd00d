# Notes that are no notes.
# expect: error
# error: ValueError: x
# stdout: ""
class Sly:
    def __str__(self):
        raise ValueError

    __repr__ = __str__

error = ValueError("x")
error.__notes__ = [Sly(), 5, None, "\ud800"]
raise error
