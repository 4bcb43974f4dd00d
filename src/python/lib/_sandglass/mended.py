"""Small things of the interpreter that are not as CPython has them."""

import _sitebuiltins
import builtins
import sys
from types import MappingProxyType, SimpleNamespace


def _str(self):
    """`str(mappingproxy)`: that of the mapping."""
    return str(self | {})


_str.__name__ = "__str__"
_str.__qualname__ = "mappingproxy.__str__"

methods = [(MappingProxyType, "__str__", _str)]

# `platform` asks for it where `sys.platform` is "emscripten".
sys._emscripten_info = SimpleNamespace(
    emscripten_version=(4, 0, 9), runtime="sandglass", pthreads=False, shared_memory=False
)

# `sysconfig` makes the name of the module that it reads of these: lib/_sysconfigdata__emscripten_wasm32-emscripten.py.
sys.abiflags = ""
sys.implementation._multiarch = "wasm32-emscripten"

# What CPython's `site` adds to the builtins. `exit` and `quit` are there.
builtins.help = _sitebuiltins._Helper()
builtins.copyright = _sitebuiltins._Printer("copyright", sys.copyright)
builtins.credits = _sitebuiltins._Printer("credits", "The interpreter is RustPython, by its contributors: see https://rustpython.github.io.")
builtins.license = _sitebuiltins._Printer("license", "See https://docs.python.org/3/license.html")
