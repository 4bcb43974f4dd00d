# No calls into the machine's own libraries, and no memory but one's own.
# expect: ok
# stdout: "8\n"
missing = 0
for name in ("ctypes", "_ctypes", "cffi", "mmap", "fcntl", "resource", "_winapi", "_posixsubprocess"):
    try:
        __import__(name)
    except ImportError:
        missing += 1
print(missing)
