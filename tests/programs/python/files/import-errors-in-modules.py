"""Errors inside of imported modules, with the source lines of their files."""
import sys
import traceback
from pathlib import Path

Path("broken.py").write_text("x = 1\n\n\ndef divide(a, b):\n    return a / b\n\n\ny = divide(x, 0)\n")
Path("wrong.py").write_text("x = 1\nif x\n    pass\n")


def show():
    text = traceback.format_exc().replace(str(Path.cwd()), ".")
    lines = [line for line in text.splitlines() if not set(line.strip()) <= set("~^")]
    print("\n".join(line for line in lines if "main.py" not in line and "/import-errors" not in line))


try:
    import broken
except ZeroDivisionError:
    show()
print("broken" in sys.modules)
try:
    import wrong
except SyntaxError as error:
    print(type(error).__name__, error.msg, error.lineno, Path(error.filename).name, repr(error.text))
