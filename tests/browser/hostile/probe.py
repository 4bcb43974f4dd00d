# Shows everything of the interpreter that a program before this one could have changed. The interpreter of each run is the same memory, so
# the same objects are at the same addresses.
import sys


def show(space):
    return " ".join([f"{key}={id(value)}" for key, value in space.items()])


lines = [f"modules {show(sys.modules)}"]
for name, module in list(sys.modules.items()):
    # Of the program's own module the addresses depend on its source.
    if name == "__main__":
        continue
    space = vars(module)
    lines.append(f"{name} {show(space)}")
    for key, value in space.items():
        kind = type(value)
        if kind in (list, dict, set):
            lines.append(f"{name}.{key} {len(value)}")
        elif isinstance(value, type) and value.__module__ == name:
            lines.append(f"{name}.{key} {show(vars(value))} {[sub.__name__ for sub in type.__subclasses__(value)]}")

import gc, os, random, warnings

lines.append(f"{sorted(globals())} {sys._getframe().f_back}")
lines.append(f"{sys.getrecursionlimit()} {sys.gettrace()} {sys.getprofile()} {sys.get_int_max_str_digits()} {gc.isenabled()} {gc.get_threshold()}")
lines.append(f"{dict(os.environ)} {sys.path} {sys.argv[1:]} {len(warnings.filters)} {sys.stdout.errors} {sys.stdout.closed}")
# Programs before this one seed with 7.
lines.append(f"{random.random() == random.Random(7).random()}")
print("\n".join(lines))
