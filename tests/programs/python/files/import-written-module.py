"""A module that the program writes is imported, changed and imported again."""
import importlib
import sys
from pathlib import Path

Path("helper.py").write_text('VALUE = 1\n\n\ndef double(x):\n    return 2 * x\n')
import helper

print(helper.VALUE, helper.double(21), helper.__name__, Path(helper.__file__).name)
print(helper.__spec__.name, type(helper.__loader__).__name__, helper.__package__ == "")
Path("helper.py").write_text('VALUE = "two and more"\n')
importlib.invalidate_caches()
importlib.reload(helper)
print(helper.VALUE, helper.double(1))
print("helper" in sys.modules, sys.modules["helper"] is helper)
print(Path("__pycache__").exists() and not sys.dont_write_bytecode)
try:
    import missing
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
try:
    import helper.inner
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from helper import nothing
except ImportError as error:
    print(str(error).replace(str(Path.cwd()), "."), error.name)
