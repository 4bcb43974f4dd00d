# An exception that is its own cause and context, through another.
# expect: error
# error: ValueError: a
# stdout: ""
a, b = ValueError("a"), ValueError("b")
a.__cause__, b.__cause__ = b, a
a.__context__, b.__context__ = b, a
raise a
