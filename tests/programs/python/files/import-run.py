"""runpy: packages with __main__, paths, names."""
import os
import runpy
import sys

os.makedirs("tool")
open("tool/__init__.py", "w").write("name = __name__\n")
open("tool/__main__.py", "w").write("import sys\nfrom . import name\nprint('main of', name, __name__, len(sys.argv))\nresult = 5\n")
open("script.py", "w").write("if __name__ == '__main__':\n    print('run')\nelse:\n    print('imported', __name__)\nvalue = 1\n")
print(runpy.run_module("tool", run_name="__main__")["result"])
print(runpy.run_path("script.py")["value"])
print(runpy.run_path("script.py", run_name="__main__", init_globals={"given": 3})["given"])
import script

print(script.value)
try:
    runpy.run_module("absent")
except ImportError as error:
    print(error)
