"""Modules that CPython has and a sandbox cannot have, and why.

Importing one raises a ModuleNotFoundError, as it does where CPython was built without that module. The reason is in its text.
"""

_SCREEN = "there is no screen in this sandbox"
_TERMINAL = "there is no terminal in this sandbox"
_NETWORK = "there is no network in this sandbox"
_PROCESSES = "there is only one process in this sandbox"
_DATABASE = "there are no database engines in this sandbox"
_LIBRARIES = "there are no C libraries in this sandbox"
_INSTALLERS = "nothing can be installed in this sandbox"
_OTHER_SYSTEMS = "it belongs to another operating system"
_TWINS = "what it does is built into the interpreter here"
_ZSTD = "Zstandard is not in this sandbox"
_LOG = "there is no system log in this sandbox"
_TEXTS = "the texts of the language reference are not in this sandbox"

# What is said behind "No module named 'X': ".
reasons = {
    "_aix_support": _OTHER_SYSTEMS,
    "_android_support": _OTHER_SYSTEMS,
    "_apple_support": _OTHER_SYSTEMS,
    "_ctypes": _LIBRARIES,
    "_curses": _TERMINAL,
    "_curses_panel": _TERMINAL,
    "_dbm": _DATABASE,
    "_gdbm": _DATABASE,
    "_ios_support": _OTHER_SYSTEMS,
    "_multiprocessing": _PROCESSES,
    "_osx_support": _OTHER_SYSTEMS,
    "_overlapped": _OTHER_SYSTEMS,
    "_posixshmem": _PROCESSES,
    "_pydatetime": _TWINS,
    "_pyio": _TWINS,
    "_scproxy": _OTHER_SYSTEMS,
    "_sqlite3": _DATABASE,
    "_ssl": _NETWORK,
    "_tkinter": _SCREEN,
    "_winapi": _OTHER_SYSTEMS,
    "_wmi": _OTHER_SYSTEMS,
    "_zstd": _ZSTD,
    "ctypes": _LIBRARIES,
    "curses": _TERMINAL,
    "ensurepip": _INSTALLERS,
    "idlelib": _SCREEN,
    "msvcrt": _OTHER_SYSTEMS,
    "nt": _OTHER_SYSTEMS,
    "pty": _TERMINAL,
    "pydoc_data": _TEXTS,
    "sqlite3": _DATABASE,
    "syslog": _LOG,
    "tkinter": _SCREEN,
    "turtle": _SCREEN,
    "turtledemo": _SCREEN,
    "venv": _INSTALLERS,
    "winreg": _OTHER_SYSTEMS,
    "winsound": _OTHER_SYSTEMS,
}

_plain_str = ImportError.__str__


def _str(self):
    """`str(ModuleNotFoundError)`: what the importer says, and why."""
    text = _plain_str(self)
    name = self.name
    if type(name) is str and name in reasons and text == f"No module named {name!r}":
        return f"{text}: {reasons[name]}"
    return text


_str.__name__ = "__str__"
_str.__qualname__ = "ImportError.__str__"

methods = [(ModuleNotFoundError, "__str__", _str)]
