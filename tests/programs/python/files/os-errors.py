import os
def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except Exception as error:
        print(function.__name__, type(error).__name__, error, getattr(error, "errno", None))
os.mkdir("full"); open("full/f", "w").close(); open("file", "w").close(); os.symlink("loop", "loop")
for name in ("none", "file/x", "file/", "loop", "none/x", "", b"none", "x" * 300):
    attempt(os.stat, name)
attempt(os.mkdir, "full"); attempt(os.mkdir, "none/x"); attempt(os.mkdir, "file"); attempt(os.mkdir, "file/x")
attempt(os.rmdir, "full"); attempt(os.rmdir, "file"); attempt(os.rmdir, "none")
attempt(os.remove, "full"); attempt(os.remove, "none"); attempt(os.unlink, "file/")
attempt(os.rename, "none", "x"); attempt(os.rename, "file", "full"); attempt(os.rename, "full", "file"); attempt(os.rename, "full", "full/in"); attempt(os.rename, "file", "none/x")
attempt(os.listdir, "file"); attempt(os.listdir, "none"); attempt(os.scandir, "none"); attempt(os.chdir, "file"); attempt(os.chdir, "none")
attempt(os.link, "none", "x"); attempt(os.link, "file", "full"); attempt(os.symlink, "file", "full"); attempt(os.symlink, "", "x"); attempt(os.readlink, "file"); attempt(os.readlink, "none")
attempt(os.open, "none", os.O_RDONLY); attempt(os.open, "full", os.O_WRONLY); attempt(os.open, "file", os.O_CREAT | os.O_EXCL); attempt(os.open, "loop", os.O_RDONLY); attempt(os.open, "loop", os.O_NOFOLLOW)
attempt(os.open, "file", os.O_DIRECTORY); attempt(open, "full"); attempt(open, "full", "w"); attempt(open, "none/x", "w"); attempt(open, "file", "x")
attempt(os.close, 77); attempt(os.read, 77, 1); attempt(os.write, 77, b""); attempt(os.lseek, 77, 0, 0); attempt(os.dup, 77); attempt(os.fstat, 77)
attempt(os.makedirs, "full/f/x"); attempt(os.makedirs, "full"); attempt(os.makedirs, "full", exist_ok=True); attempt(os.makedirs, "file", exist_ok=True); attempt(os.removedirs, "full")
attempt(os.truncate, "none", 1); attempt(os.truncate, "file", -1); attempt(os.utime, "none"); attempt(os.chmod, "none", 0); attempt(os.access, "none", 0); attempt(os.statvfs, "none")
attempt(os.stat, "a\0b"); attempt(os.listdir, 1.5); attempt(os.mkdir, None); attempt(os.rename, 1, 2); attempt(os.fspath, 1)
