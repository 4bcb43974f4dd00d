"""Packages: relative imports, namespace packages, __all__, submodules."""
import importlib
import os
import pkgutil


def write(path, text):
    if os.path.dirname(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


write("shapes/__init__.py", "from .circle import area\n__all__ = ['area', 'square']\n")
write("shapes/circle.py", "from math import pi\nfrom . import constants\n\ndef area(r):\n    return round(pi * r * r, constants.DIGITS)\n")
write("shapes/constants.py", "DIGITS = 2\n")
write("shapes/square.py", "from .constants import DIGITS as digits\nfrom . import circle\n")
write("space/inner/module.py", "where = __name__\n")
import shapes

print(shapes.area(2), shapes.constants.DIGITS, hasattr(shapes, "square"))
from shapes import *

print(square.digits, square.circle is shapes.circle)
import space.inner.module

print(space.inner.module.where, space.__file__ if hasattr(space, "__file__") else None, type(space.__path__).__name__)
print(sorted(module.name for module in pkgutil.iter_modules(shapes.__path__)))
print([name for _, name, _ in pkgutil.walk_packages(shapes.__path__, "shapes.")])
print(importlib.import_module(".constants", "shapes").DIGITS)
print(importlib.util.find_spec("shapes.circle").name, importlib.util.find_spec("shapes.none"))
try:
    import shapes.circle.deeper
except ModuleNotFoundError as error:
    print(error)
write("top.py", "from . import shapes\n")
try:
    import top
except ImportError as error:
    print(type(error).__name__, error)
write("beyond/__init__.py", "")
write("beyond/module.py", "from ... import shapes\n")
try:
    import beyond.module
except ImportError as error:
    print(type(error).__name__, error)
