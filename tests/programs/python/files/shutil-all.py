import os, shutil
os.makedirs("src/in"); open("src/a", "w").write("A"); open("src/in/b.pyc", "w").write("B"); os.symlink("a", "src/l"); os.chmod("src/a", 0o640); os.utime("src/a", (10**9, 10**9 + 2))
print(shutil.copy("src/a", "a1"), shutil.copy2("src/a", "a2"), shutil.copyfile("src/a", "a3"), oct(os.stat("a1").st_mode), os.stat("a2").st_mtime, os.stat("a1").st_mtime != 10**9 + 2)
print(shutil.copytree("src", "dst", symlinks=True), sorted(os.listdir("dst")), os.readlink("dst/l"), shutil.copytree("src", "dst2", ignore=shutil.ignore_patterns("*.pyc")), os.listdir("dst2/in"), os.path.islink("dst2/l"))
for f in (lambda: shutil.copytree("src", "dst"), lambda: shutil.copyfile("src/a", "src/a"), lambda: shutil.copy("none", "x"), lambda: shutil.rmtree("none"), lambda: shutil.rmtree("a1"), lambda: shutil.move("none", "x"), lambda: shutil.copyfile("src", "x")):
    try: print(f())
    except (OSError, shutil.Error) as e: print(type(e).__name__, e)
print(shutil.copytree("src", "dst", dirs_exist_ok=True, symlinks=False) if not os.path.exists("dst/l") else "there"); print(shutil.move("a1", "moved"), shutil.move("moved", "dst"), os.path.exists("dst/moved"), shutil.move("dst", "dst3"), os.path.isdir("dst3"))
shutil.rmtree("dst3"); print(os.path.exists("dst3")); shutil.rmtree("none", ignore_errors=True)
for kind in ("zip", "tar", "gztar", "bztar", "xztar"):
    name = shutil.make_archive("archive", kind, "src"); shutil.unpack_archive(name, "out-" + kind); print(os.path.basename(name), sorted(os.listdir("out-" + kind)), open(f"out-{kind}/in/b.pyc").read())
print(shutil.disk_usage(".").total > 0, shutil.which("surely-not-here"), shutil.get_terminal_size((70, 20)), [n for n, _ in shutil.get_archive_formats()][:2])
