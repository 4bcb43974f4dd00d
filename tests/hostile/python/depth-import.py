# An import hook that imports.
# expect: ok
# stdout: "caught\n"
import builtins

original = builtins.__import__

def hook(name, *rest):
    import json
    return original(name, *rest)

builtins.__import__ = hook
try:
    import json
except RecursionError:
    builtins.__import__ = original
    print("caught")
