sources = ["x = ", "if x", "(1, 2", "f(x y)", "'abc", "é = 'ü", "1 = x", "for x in", "def f(:", "a b", "x = 5 5", "print 1"]
for source in sources:
    for compile_it in (eval, exec, lambda s: compile(s, "cell", "exec")):
        try:
            compile_it(source)
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
            print(e)
