"""importlib.resources on packages of files."""
import importlib.resources as resources
import os

os.makedirs("box/deep")
open("box/__init__.py", "w").close()
open("box/deep/__init__.py", "w").close()
open("box/a.txt", "w").write("letter a\n")
open("box/deep/b.bin", "wb").write(bytes(range(5)))
root = resources.files("box")
print(sorted(item.name for item in root.iterdir() if not item.name.startswith("__")))
print((root / "a.txt").read_text(), end="")
print((root / "deep" / "b.bin").read_bytes())
with resources.as_file(root / "a.txt") as path:
    print(path.name, path.exists())
print(resources.read_text("box", "a.txt"), end="")
print((root / "none").is_file())
