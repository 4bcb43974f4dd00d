import code
import codeop
import contextlib
import io

interpreter = code.InteractiveInterpreter({"x": 20})
print(interpreter.runsource("print(x + 1)"), interpreter.runsource("if x:"), interpreter.runsource("y = 5"))
print(interpreter.locals["y"])
errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    interpreter.runsource("1 / 0")
print(errors.getvalue().splitlines()[-1])
console = code.InteractiveConsole({})
for line in ("def f():", "    return 7", "", "print(f())"):
    print(console.push(line))
print(codeop.compile_command("a = 1") is not None, codeop.compile_command("for a in b:"))
try:
    codeop.compile_command("a b")
except SyntaxError as error:
    print(error.msg)
