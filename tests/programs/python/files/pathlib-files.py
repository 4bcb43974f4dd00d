from pathlib import Path, PurePosixPath
p = Path("dir/sub"); p.mkdir(parents=True); f = p / "a.txt"
print(f.write_text("line 1\nline 2\n"), f.read_text().splitlines(), f.exists(), f.is_file(), p.is_dir(), f.stat().st_size, f)
print(f.write_bytes(b"\x00\x01"), f.read_bytes(), f.suffix, f.stem, f.with_suffix(".md"), f.parent, f.relative_to("dir"), f.resolve() == Path.cwd() / f)
for action in (p.mkdir, lambda: Path("none").read_text(), lambda: Path("none").unlink(), p.rmdir, lambda: Path("none").stat(), lambda: Path("dir").unlink(), lambda: list(Path("none").iterdir())):
    try: action()
    except OSError as e: print(type(e).__name__, e)
p.mkdir(exist_ok=True); Path("none").unlink(missing_ok=True); (p / "b.txt").touch(); (p / "c").mkdir(); (p / "c" / "d.txt").touch()
print(sorted(map(str, p.iterdir())), sorted(map(str, Path("dir").rglob("*.txt"))), sorted(map(str, Path("dir").glob("*/*.txt"))), sorted(map(str, Path().glob("dir/**/d.*"))))
link = Path("link"); link.symlink_to(f); print(link.is_symlink(), link.readlink(), link.read_bytes(), link.resolve().name, link.lstat().st_size); link.unlink()
g = f.rename(p / "z.txt"); print(g, f.exists(), g.exists()); h = g.replace("moved.txt"); print(h, h.read_bytes()); Path("hard").hardlink_to(h); print(h.samefile("hard"), h.stat().st_nlink)
h.chmod(0o600); print(oct(h.stat().st_mode & 0o777)); 
with h.open("w") as out: out.write("x" * 3)
for root, dirs, files in Path("dir").walk(): print(root, sorted(dirs), sorted(files))
print(Path("~/x").expanduser() != Path("~/x"), Path(".").absolute() == Path.cwd(), Path("a/../b").resolve().name, PurePosixPath("/a/b").is_relative_to("/a"))
print(repr(h), hash(h) == hash(Path("moved.txt")), h == Path("moved.txt"), Path("dir").is_mount(), h.is_fifo(), Path("/dev/null").is_char_device(), h.match("*.txt"))
