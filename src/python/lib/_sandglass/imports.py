"""Importing modules from the files of a run."""

import _frozen_importlib as _bootstrap
import sys

_bootstrap._install_external_importers()
_external = sys.modules["_frozen_importlib_external"]

# A program's own modules come before those of the standard library, which is frozen here and a directory behind the program's in CPython.
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
    sys.path[0] = directory
