# A SyntaxError whose file is no text and whose message raises when it is shown.
# expect: error
# error-starts: SyntaxError
# stdout: ""
class Sly:
    def __str__(self):
        raise ValueError

    __repr__ = __format__ = __str__

error = SyntaxError("bad")
error.filename, error.lineno, error.msg = b"\xff", "x", Sly()
raise error
