# print is None, and other builtins are deleted: the program's own error, told as always.
# expect: error
# error: TypeError: 'NoneType' object is not callable
# stdout: "begun\n"
import builtins

print("begun")
builtins.print = None
for name in ("str", "repr", "len", "isinstance", "type", "getattr", "sorted", "max", "super", "Exception", "ValueError"):
    delattr(builtins, name)
print("x")
