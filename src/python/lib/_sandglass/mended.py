"""Small things of the interpreter that are not as CPython has them."""

import _sitebuiltins
import builtins
import re
import sys
from json.decoder import JSONDecodeError
from types import MappingProxyType, SimpleNamespace


def _str(self):
    """`str(mappingproxy)`: that of the mapping."""
    return str(self | {})


_str.__name__ = "__str__"
_str.__qualname__ = "mappingproxy.__str__"

methods = [(MappingProxyType, "__str__", _str)]

# The engine's scanner says which character it was, and CPython's that there was one.
_character = re.compile(r"(Invalid control character) U\+\w+( at)|(Invalid \\escape): U\+\w+")
_plain_init = JSONDecodeError.__init__


def _init(self, msg, doc, pos):
    if isinstance(msg, str):
        msg = _character.sub(r"\1\2\3", msg)
    _plain_init(self, msg, doc, pos)
    # CPython's scanner only stops there, and what raises this in its place does so from None.
    if msg == "Expecting value":
        self.__suppress_context__ = True


_init.__name__ = "__init__"
_init.__qualname__ = "JSONDecodeError.__init__"
JSONDecodeError.__init__ = _init

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
