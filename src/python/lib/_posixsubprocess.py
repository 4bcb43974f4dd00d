"""Starting processes, which a sandbox has none of. `subprocess` refuses before it gets here."""


def fork_exec(*args):
    """Refuses."""
    raise OSError(138, "emscripten does not support processes.")
