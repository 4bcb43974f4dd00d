import os
os.mkdir("d"); open("d/f", "w").write("123"); os.mkdir("d/s"); os.symlink("f", "d/l"); os.symlink("none", "d/x")
with os.scandir("d") as entries:
    for e in sorted(entries, key=lambda e: e.name):
        print(e, e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False), os.fspath(e), e.inode() == os.lstat(e.path).st_ino)
        if e.name != "x":
            print(e.stat().st_size == os.stat(e.path).st_size, e.stat(follow_symlinks=False).st_mode == os.lstat(e).st_mode)
        else:
            try: e.stat()
            except FileNotFoundError as error: print(error)
print(sorted(e.path for e in os.scandir(b"d")), sorted(e.path for e in os.scandir("d/"))) 
fd = os.open("d", os.O_RDONLY)
print(sorted((e.name, e.path, e.is_dir()) for e in os.scandir(fd)), sorted(os.listdir(fd)))
os.close(fd)
it = os.scandir("d"); it.close(); print(list(it))
try: os.DirEntry()
except TypeError as error: print(error)
print(isinstance(next(os.scandir("d")), os.PathLike), os.path.join(next(os.scandir("d/s"), "none")))
