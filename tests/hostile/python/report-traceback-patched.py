# The module traceback is rewritten: the host hears what happened, and not what the guest makes of it.
# expect: error
# error: ZeroDivisionError: division by zero
# stdout: "begun\n"
import linecache
import traceback

def no(*_, **__):
    raise RuntimeError("no")

print("begun")
for module in (traceback, linecache):
    for name in list(vars(module)):
        if not name.startswith("__"):
            setattr(module, name, no)
1 / 0
