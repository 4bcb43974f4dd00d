import importlib
import importlib.machinery
import importlib.metadata
import importlib.resources
import importlib.util
import pkgutil
import sys
import types

print(importlib.import_module("json").__name__, importlib.import_module(".abc", "collections").__name__)
print(importlib.util.find_spec("no_such_module"), importlib.util.find_spec("json").name)
try:
    importlib.import_module("no.such")
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    importlib.metadata.version("no-such-package")
except importlib.metadata.PackageNotFoundError as error:
    print(error)
module = types.ModuleType("made", "its doc")
exec("value = 42", module.__dict__)
sys.modules["made"] = module
import made

print(made.value, made.__doc__, importlib.util.resolve_name(".b", "a"))


class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name == "virtual":
            return importlib.machinery.ModuleSpec(name, Loader())


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.answer = 42


sys.meta_path.insert(0, Finder)
import virtual

print(virtual.answer, virtual.__spec__.name, importlib.reload(virtual) is virtual)
print(importlib.machinery.SOURCE_SUFFIXES, pkgutil.resolve_name("json:dumps").__name__)
lazy = importlib.util.find_spec("colorsys")
print(lazy.name, importlib.util.module_from_spec(lazy).__name__)
