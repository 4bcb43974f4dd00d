"""Processes, which a sandbox has none of."""

import errno


def refuse(*arguments, **options):
    """Raises the error of whoever asks for a process, or for what only processes need."""
    raise OSError(
        errno.ENOTSUP,
        "there are no processes in this sandbox: use threads, or concurrent.futures.ThreadPoolExecutor",
    )


class Refused:
    """What cannot be made."""

    def __init__(self, *arguments, **options):
        refuse()
