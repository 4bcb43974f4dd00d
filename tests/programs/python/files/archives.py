import bz2, gzip, io, lzma, os, tarfile, zipfile
data = b"some data, some data\n" * 200
for module, name in ((gzip, "f.gz"), (bz2, "f.bz2"), (lzma, "f.xz")):
    with module.open(name, "wb") as f: f.write(data)
    with module.open(name) as f: print(name, f.read() == data, os.path.getsize(name) < len(data))
    with module.open(name, "rt") as f: print(f.readline(), sum(1 for _ in f))
with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("x/y.txt", "text"); z.write("f.gz", "z.gz"); z.mkdir("empty")
with zipfile.ZipFile("a.zip", "a") as z: z.writestr("late", data)
with zipfile.ZipFile("a.zip") as z:
    print(z.namelist(), z.read("x/y.txt"), z.getinfo("late").file_size, z.testzip()); z.extractall("out"); z.extract("late", "other")
    with z.open("late") as f: print(f.readline())
    for n in ("none",):
        try: z.read(n)
        except KeyError as e: print(e)
print(sorted(os.listdir("out")), os.listdir("other"), zipfile.is_zipfile("a.zip"), zipfile.is_zipfile("f.gz"), [p.name for p in zipfile.Path("a.zip").iterdir()])
os.makedirs("tree/in"); open("tree/in/t", "w").write("tee"); os.symlink("in/t", "tree/l"); os.chmod("tree/in/t", 0o600)
for mode, name in (("w", "a.tar"), ("w:gz", "a.tgz"), ("w:xz", "a.txz")):
    with tarfile.open(name, mode) as t:
        t.add("tree"); info = tarfile.TarInfo("made"); info.size = 3; t.addfile(info, io.BytesIO(b"abc"))
    with tarfile.open(name) as t:
        print(name, sorted(t.getnames()), t.extractfile("made").read(), oct(t.getmember("tree/in/t").mode), t.getmember("tree/l").issym()); t.extractall("un-" + name, filter="data")
    print(open(f"un-{name}/tree/l").read(), tarfile.is_tarfile(name))
try: tarfile.open("f.bz2", "r:gz")
except tarfile.ReadError as e: print(e)
