# What the engine does at the end of a program raises: a program that ended well has still ended well.
# expect: ok | error
# stdout: "end\n"
import _sandglass

def finish():
    raise RuntimeError("no")

_sandglass.finish = finish
print("end")
