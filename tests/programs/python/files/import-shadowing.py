"""A module beside the program wins over one of the standard library, unless that is loaded."""
import os
import sys

os.mkdir("early")
open("early/colorsys.py", "w").write("mine = True\n")
sys.path.insert(0, "early")
import colorsys

print(hasattr(colorsys, "mine"))
os.mkdir("late")
open("late/textwrap.py", "w").write("mine = True\n")
sys.modules.pop("textwrap", None)
sys.path.append("late")
import textwrap

print(hasattr(textwrap, "mine"))
