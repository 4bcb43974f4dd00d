# The engine's own module is a module like any other: what it has is no more than what the program has.
# expect: ok
# stdout: "[]\n"
import sys

support = sys.modules.get("_sandglass")
known = set(sys.modules) | {"atexit", "datetime", "linecache", "sys", "time", "traceback"}
strange = []
for name, value in vars(support or sys).items() if support else ():
    kind = type(value).__name__
    if kind == "module" and value.__name__ not in known:
        strange.append(name)
    if kind == "builtin_function_or_method" and value.__module__ not in ("sys", "time", "atexit", None):
        strange.append(name)
print(strange)
