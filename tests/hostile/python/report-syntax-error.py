# A SyntaxError with attributes that are no positions.
# expect: error
# error-starts: SyntaxError
# stdout: ""
error = SyntaxError("bad")
error.filename, error.lineno, error.offset, error.text, error.end_lineno = "main.py", 1 << 70, -5, 7, "x"
raise error
