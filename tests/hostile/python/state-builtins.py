# Builtins are replaced, added and deleted.
# expect: ok
# stdout: "5\n"
import builtins

builtins.leak = 5
builtins.open = builtins.input = builtins.__import__ = builtins.__build_class__ = None
del builtins.len, builtins.dict, builtins.ValueError
print(leak)
