# 0 programs in programs
print(eval("1 + 1"), compile("x", "file", "eval").co_names)
exec("def f():\n  raise ValueError('inside')", globals())
try:
    eval("1 +")
except SyntaxError as error:
    print(error.lineno, error.offset, error.text)
import ast, dis, inspect
print(ast.unparse(ast.parse("a=b if c else(d)")), inspect.signature(f))
raise SyntaxError("made up", ("/home/guest/main.py", 99, 99, "text"))
