# The engine's own module is rewritten.
# expect: error
# error-starts: ZeroDivisionError
# stdout: "begun\n"
import _sandglass

print("begun")
for name in list(vars(_sandglass)):
    setattr(_sandglass, name, None)
1 / 0
