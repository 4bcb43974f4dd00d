import os
for path in ("a/b/c", "a/d", "e"):
    os.makedirs(path)
for path in ("a/1.txt", "a/b/2.txt", "a/b/c/3.txt", "e/4.txt", "5.txt"):
    open(path, "w").close()
os.remove("5.txt"); os.symlink("a", "link")
def order(triples):
    for root, dirs, files in triples:
        dirs.sort()
        print(root, dirs, sorted(f for f in files if not f.endswith((".py"))))
os.mkdir("top"); os.rename("a", "top/a"); os.rename("e", "top/e"); os.rename("link", "top/link")
order(os.walk("top"))
for root, dirs, files in sorted(os.walk("top", topdown=False)):
    print(root, sorted(dirs), sorted(files))
order(os.walk("top", followlinks=True))
order(os.walk(b"top".decode()))
print(sorted(next(os.walk(b"top"))[1]), list(os.walk("none")))
errors = []
list(os.walk("none", onerror=errors.append)); print(errors)
for root, dirs, files, fd in os.fwalk("top"):
    dirs.sort()
    print(root, dirs, sorted(files), sorted(os.listdir(fd)) == sorted(dirs + files))
for root, dirs, files in os.walk("top"):
    if "b" in dirs:
        dirs.remove("b")
    dirs.sort()
    print(sorted(files), end=" ")
print()
