"""What wc, head, tail and grep do, and what opening files can say."""

import argparse, sys, fileinput, os, io, glob, collections, pathlib, re, textwrap, tempfile, itertools

pathlib.Path("a.txt").write_text("one two\nthree\n\nfour é\n", encoding="utf-8")
pathlib.Path("b.txt").write_text("last line no newline")


def wc(p):
    d = pathlib.Path(p).read_bytes()
    return d.count(b"\n"), len(d.split()), len(d)


tot = [0, 0, 0]
for p in sorted(glob.glob("*.txt")):
    c = wc(p)
    tot = [a + b for a, b in zip(tot, c)]
    print("%4d %4d %4d %s" % (*c, p))
print("%4d %4d %4d total" % tuple(tot))
with fileinput.input(["a.txt", "b.txt"], encoding="utf-8") as f:
    for line in f:
        print(f.filename(), f.filelineno(), f.lineno(), f.isfirstline(), line.rstrip())
with fileinput.input("a.txt", inplace=True, encoding="utf-8", backup=".bak") as f:
    for line in f:
        print(line.upper(), end="")
print(open("a.txt", encoding="utf-8").read(), os.path.exists("a.txt.bak"), sorted(os.listdir()))


def head(it, n=2):
    return list(itertools.islice(it, n))


def tail(it, n=2):
    return list(collections.deque(it, n))


def uniq(it):
    return [(len(list(g)), k) for k, g in itertools.groupby(it)]


def grep(pat, path, ctx=0):
    rx = re.compile(pat)
    with open(path, encoding="utf-8") as f:
        for n, l in enumerate(f, 1):
            if m := rx.search(l):
                yield f"{path}:{n}:{m.start()}: {l.rstrip()}"


print(head(open("a.txt")), tail(open("a.txt")), uniq("aabccc"), list(grep("T[HW]", "a.txt")))
for i, l in enumerate(sys.stdin):
    sys.stdout.write(f"{i:02}:{l!r}\n")
for f in (
    lambda: open("nope.txt"),
    lambda: open("a.txt", "q"),
    lambda: open("a.txt", "x"),
    lambda: os.mkdir("a.txt"),
    lambda: os.rmdir("nope"),
    lambda: os.remove("/"),
    lambda: os.listdir("a.txt"),
    lambda: open("."),
    lambda: os.rename("q", "r"),
    lambda: pathlib.Path("zz").read_text(),
    lambda: open("b.txt").write("x"),
    lambda: open("b.txt", "rb").read().decode("ascii") and open("b.txt", "rb", encoding="x"),
    lambda: open("b.txt", "wb").write("s"),
    lambda: os.chdir("b.txt"),
    lambda: open(""),
    lambda: os.stat("nope"),
    lambda: open("a.txt", encoding="ascii").read(),
    lambda: open("a.txt", encoding="nope"),
    lambda: open("b.txt", buffering=0),
    lambda: open(5.5),
    lambda: open("a\0b"),
    lambda: os.makedirs("a.txt/b"),
    lambda: os.path.getsize("no"),
    lambda: tempfile.mkdtemp(dir="nope") and 1,
    lambda: pathlib.Path("b.txt").mkdir(),
    lambda: pathlib.Path("n/m").mkdir(),
    lambda: pathlib.Path("n").unlink(),
    lambda: pathlib.Path("n").unlink(missing_ok=True),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, re.sub(r"tmp\w+|/home/guest|/tmp/\w+", "T", str(e)))
print(
    os.path.join("a", "/b", "c"),
    os.path.splitext("x.tar.gz"),
    os.path.basename("/a/b/"),
    os.path.normpath("a/./b/../c//"),
    os.path.commonpath(["/a/b", "/a/c"]),
    os.path.relpath("/a/b", "/a/c/d"),
    os.path.expanduser("~") != "~",
    os.sep,
    os.linesep.encode(),
    os.path.isabs("/x"),
    os.path.split("/a/b"),
    os.getenv("NOPE", "d"),
    os.path.commonprefix(["abc", "abd"]),
)
f = open("c.txt", "w+")
print(
    f.write("hello\nworld"),
    f.tell(),
    f.seek(0),
    f.readline(),
    f.read(2),
    f.name,
    f.mode,
    f.encoding.lower(),
    f.closed,
    f.fileno() > 2,
    f.readable(),
    f.seekable(),
    f.isatty(),
    f.truncate(3),
    f.flush(),
)
f.close()
print(open("c.txt").read(), open("c.txt", "a").write("ZZ"), os.stat("c.txt").st_size >= 3)
with open("l.txt", "w", newline="") as f:
    f.write("a\r\nb\rc\n")
print(
    open("l.txt").readlines(),
    open("l.txt", newline="").readlines(),
    open("l.txt", newline="\r").readlines(),
    open("l.txt", "rb").readlines(),
    [l for l in open("l.txt")],
)
