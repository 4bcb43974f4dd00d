import os, tempfile
with tempfile.TemporaryDirectory(prefix="pre-", suffix="-suf") as d:
    print(os.path.isdir(d), os.path.basename(d).startswith("pre-"), d.endswith("-suf"), oct(os.stat(d).st_mode & 0o777)); open(os.path.join(d, "x"), "w").close()
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+", suffix=".txt", delete=False) as f:
    f.write("hello"); f.seek(0); print(f.read(), os.path.exists(f.name), f.name.endswith(".txt"))
print(os.path.exists(f.name)); os.unlink(f.name)
with tempfile.NamedTemporaryFile() as f: name = f.name; f.write(b"1"); f.flush(); print(os.path.getsize(name))
print(os.path.exists(name))
with tempfile.TemporaryFile() as f: f.write(b"abc"); f.seek(1); print(f.read())
with tempfile.SpooledTemporaryFile(max_size=5) as f: f.write(b"123"); print(f._rolled); f.write(b"4567"); print(f._rolled); f.seek(0); print(f.read())
fd, name = tempfile.mkstemp(text=True); os.write(fd, b"q"); os.close(fd); print(open(name).read(), oct(os.stat(name).st_mode & 0o777)); os.remove(name)
d = tempfile.mkdtemp(dir="."); print(os.path.isabs(d), os.listdir(d)); os.rmdir(d); print(tempfile.gettempdir() == tempfile.gettempdir(), type(tempfile.gettempprefix()))
