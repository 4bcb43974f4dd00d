"""Modules and data from zip archives."""
import importlib.resources
import pkgutil
import sys
import zipfile

with zipfile.ZipFile("library.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("zipped/__init__.py", "from .inner import answer\n")
    archive.writestr("zipped/inner.py", "answer = 42\n\ndef fail():\n    raise ValueError('from the archive')\n")
    archive.writestr("zipped/data.txt", "some text\n")
sys.path.insert(0, "library.zip")
import zipped

print(zipped.answer, type(zipped.__loader__).__name__, zipped.__file__.endswith("library.zip/zipped/__init__.py"))
print(importlib.resources.files("zipped").joinpath("data.txt").read_text(), end="")
print(pkgutil.get_data("zipped", "data.txt"))
try:
    zipped.inner.fail()
except ValueError as error:
    print(error)
