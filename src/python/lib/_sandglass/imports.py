"""Importing modules from the files of a run."""

import _frozen_importlib as _bootstrap
import _imp
import posix
import sys

# Where the standard library would stand, had it files. It has its place in `sys.path` there: a program's module wins over one of the
# library in the program's directory, and loses in a directory that the program adds behind.
LIBRARY = sys.prefix + "/lib/python3.14"

# What CPython itself has imported or built in before a program starts: a program's file of that name is not seen.
_STARTED = frozenset(
    "_abc _ast _codecs _collections _collections_abc _functools _imp _io _locale _operator _signal _sitebuiltins _sre _stat "
    "_string _symtable _thread _tokenize _tracemalloc _typing _warnings _weakref abc atexit builtins codecs encodings errno "
    "faulthandler gc genericpath importlib io itertools marshal ntpath os posix posixpath pwd runpy site stat sys time "
    "zipimport".split()
)


def refuse_extension(spec, file=None):
    """`_imp.create_dynamic`, which loads a library of machine code in CPython."""
    raise ImportError(
        f"cannot load {spec.origin!r}: only modules in pure Python can be imported in this sandbox",
        name=spec.name,
        path=spec.origin,
    )


class _Library:
    """Finds modules for the place in `sys.path` where the standard library stands."""

    def find_spec(self, name, target=None):
        return _bootstrap.FrozenImporter.find_spec(name, None, target)


def _find_library(path):
    """The hook of the standard library's place, and of archives, whose importer is loaded when there is one."""
    if path == LIBRARY:
        return _Library()
    if not _external._path_isdir(path):
        import zipimport

        return zipimport.zipimporter(path)
    raise ImportError("only archives are found by this hook", path=path)


class _Machine:
    """Tells of wheels that are made for a machine, where nothing else has a module of that name."""

    def __init__(self, wheels):
        self._wheels = wheels

    def find_spec(self, name, path=None, target=None):
        wheel = self._wheels.get(name.lower())
        if wheel is not None:
            raise ImportError(
                f"cannot import {name!r} from {wheel!r}: only modules in pure Python can be imported in this sandbox",
                name=name,
                path=wheel,
            )
        return None


_imp.extension_suffixes = lambda: [".cpython-314-wasm32-emscripten.so", ".abi3.so", ".so", ".pyd"]
_imp.create_dynamic = refuse_extension
_bootstrap._install_external_importers()
_external = sys.modules["_frozen_importlib_external"]
sys.path_hooks.insert(0, _find_library)

# Whatever a program does to `sys.path`, the standard library is found last.
sys.meta_path.remove(_external.PathFinder)
sys.meta_path.insert(sys.meta_path.index(_bootstrap.FrozenImporter), _external.PathFinder)

_plain_find_spec = _external.FileFinder.find_spec


def _find_spec(self, fullname, target=None):
    # The finder lists a directory anew when its time of modification has changed. Here that has whole milliseconds, and may stand still.
    self.invalidate_caches()
    return _plain_find_spec(self, fullname, target)


_find_spec.__doc__ = _plain_find_spec.__doc__
_find_spec.__name__ = "find_spec"
_find_spec.__qualname__ = "FileFinder.find_spec"
_find_spec.__module__ = _external.FileFinder.__module__
_external.FileFinder.find_spec = _find_spec


def start_in(directory):
    """Lets a program that stands in this directory import from there."""
    sys.path[:] = [directory, LIBRARY]
    sys.path_importer_cache.clear()
    wheels = {}
    for name in posix.listdir(directory):
        path = directory.rstrip("/") + "/" + name
        if name.endswith(".whl"):
            if name.endswith("-none-any.whl"):
                sys.path.append(path)
            else:
                wheels[name.partition("-")[0].lower()] = path
        elif name.endswith(".py"):
            _shadow(name[:-3])
        elif _external._path_isfile(path + "/__init__.py"):
            _shadow(name)
    if wheels:
        sys.meta_path.append(_Machine(wheels))


def _shadow(name):
    """Lets a file win over the module of the standard library that has its name, as in CPython."""
    if name in _STARTED:
        return
    if name in sys.builtin_module_names and sys.meta_path[0] is not _external.PathFinder:
        # In CPython it is a file.
        sys.meta_path.remove(_external.PathFinder)
        sys.meta_path.insert(0, _external.PathFinder)
    if name in sys.modules:
        for loaded in list(sys.modules):
            if loaded == name or loaded.startswith(name + "."):
                del sys.modules[loaded]
