"""A package and data that lie beside the program."""
import csv
import importlib
from pathlib import Path

from shapes import Square, total
from shapes.round import Circle

with open("sizes.csv", newline="") as file:
    rows = list(csv.DictReader(file))
shapes = [{"square": Square, "circle": Circle}[row["kind"]](float(row["size"])) for row in rows]
for shape in shapes:
    print(shape, f"{shape.area():.2f}")
print(f"{total(shapes):.3f}")
print(importlib.import_module("shapes.round").__name__, Circle.__module__)
print(sorted(path.name for path in Path("shapes").glob("*.py")))
