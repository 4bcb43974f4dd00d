"""Line editing without a terminal: history and settings are kept, and nobody types.

`input()` reads plain lines.
"""

backend = "readline"

_history = []
_settings = {
    "completer": None,
    "delims": " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?",
    "length": -1,
    "auto": True,
}


def add_history(string, /):
    """Add an item to the history buffer."""
    if not isinstance(string, str):
        raise TypeError(f"add_history() argument must be str, not {type(string).__name__}")
    _history.append(string)


def clear_history():
    """Clear the current readline history."""
    _history.clear()


def get_current_history_length():
    """Return the current (not the maximum) length of history."""
    return len(_history)


def get_history_item(index, /):
    """Return the current contents of history item at one-based index."""
    return _history[index - 1] if 1 <= index <= len(_history) else None


def remove_history_item(pos, /):
    """Remove history item given by its zero-based position."""
    _check_position(pos)
    del _history[pos]


def replace_history_item(pos, line, /):
    """Replaces history item given by its position with contents of line."""
    _check_position(pos)
    _history[pos] = line


def _check_position(pos):
    if pos < 0:
        raise ValueError("History index cannot be negative")
    if pos >= len(_history):
        raise ValueError(f"No history item at position {pos}")


def get_history_length():
    """Return the maximum number of lines that will be written to the history file."""
    return _settings["length"]


def set_history_length(length, /):
    """Set the maximal number of lines which will be written to the history file."""
    _settings["length"] = length


def set_auto_history(enabled, /):
    """Enables or disables automatic history."""
    _settings["auto"] = bool(enabled)


def read_history_file(filename=None, /):
    """Load a readline history file."""
    with open(_file(filename), encoding="utf-8") as file:
        _history[:] = file.read().splitlines()


def write_history_file(filename=None, /):
    """Save a readline history file."""
    _write(_file(filename), "w", _history)


def append_history_file(nelements, filename=None, /):
    """Append the last nelements items of the history list to file."""
    _write(_file(filename), "a", _history[-nelements:] if nelements else [])


def _file(filename):
    import os

    return os.path.expanduser("~/.history") if filename is None else filename


def _write(path, mode, lines):
    with open(path, mode, encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def set_completer(function=None, /):
    """Set or remove the completer function."""
    _settings["completer"] = function


def get_completer():
    """Get the current completer function."""
    return _settings["completer"]


def set_completer_delims(string, /):
    """Set the word delimiters for completion."""
    _settings["delims"] = string


def get_completer_delims():
    """Get the word delimiters for completion."""
    return _settings["delims"]


def get_completion_type():
    """Get the type of completion being attempted."""
    return 0


def get_begidx():
    """Get the beginning index of the completion scope."""
    return 0


def get_endidx():
    """Get the ending index of the completion scope."""
    return 0


def get_line_buffer():
    """Return the current contents of the line buffer."""
    return ""


def _nothing(*arguments):
    """What concerns a line that is being typed, or its display."""


insert_text = redisplay = parse_and_bind = read_init_file = _nothing
set_completion_display_matches_hook = set_startup_hook = set_pre_input_hook = _nothing
