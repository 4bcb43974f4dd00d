# No calls into the machine's own libraries, no memory but one's own, and no other processes.
# expect: ok
# stdout: "8\n"
def load(name):
    return lambda: __import__(name)


def processes():
    import _posixsubprocess

    _posixsubprocess.fork_exec(["/bin/sh"], [b"/bin/sh"], True)


def memory():
    import mmap
    import os

    mmap.mmap(os.open("/dev/mem", os.O_RDWR), 4096)


def maps():
    open("/proc/self/maps").read()


denied = 0
for attempt in (*map(load, ("ctypes", "_ctypes", "cffi", "_cffi_backend", "_winapi")), processes, memory, maps):
    try:
        attempt()
    except (ImportError, OSError, TypeError, RuntimeError):
        denied += 1
print(denied)
