# 0 names that are not there
import sys, os.path
print(__name__, __file__, sorted(globals())[:2], os.path.join("a", "/b"))
try:
    import ctypes
except ImportError as error:
    print(error, error.name)
del print
undefined_name.attribute
