"""Modules that import each other."""
from pathlib import Path

Path("first.py").write_text("from second import b\na = 1\n")
Path("second.py").write_text("from first import a\nb = 2\n")
Path("third.py").write_text("import fourth\nx = 1\ndef get():\n    return fourth.y\n")
Path("fourth.py").write_text("import third\ny = 2\nseen = hasattr(third, 'x')\n")
try:
    import first
except ImportError as error:
    print(str(error)[:25], error.name, Path(error.path).name)
import third

print(third.get(), third.fourth.seen)
Path("fifth.py").write_text("import sixth\nvalue = 1\n")
Path("sixth.py").write_text("import fifth\nprint(fifth.value)\n")
try:
    import fifth
except AttributeError as error:
    print(str(error)[:37])
