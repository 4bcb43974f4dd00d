import configparser, csv, filecmp, fileinput, fnmatch, glob, json, linecache, netrc, os, pickle, shelve, dbm.dumb
with open("t.csv", "w", newline="") as f: csv.writer(f).writerows([["a", "b,c"], [1, 'x"y']])
print(open("t.csv", newline="").read(), list(csv.reader(open("t.csv", newline=""))), list(csv.DictReader(open("t.csv", newline=""))))
with open("t.json", "w") as f: json.dump({"k": [1, 2.5, None]}, f, indent=1)
print(json.load(open("t.json"))); pickle.dump({1: "x"}, open("t.pkl", "wb")); print(pickle.load(open("t.pkl", "rb")))
with shelve.open("shelf", flag="n") as s: s["a"] = [1, 2]; s["b"] = "two"
with shelve.open("shelf") as s: print(sorted(s), s["a"])
db = dbm.dumb.open("dumb", "c"); db["k"] = "v"; db.close(); print(dict(dbm.dumb.open("dumb", "r").items()), sorted(glob.glob("dumb.*")))
c = configparser.ConfigParser(); c["one"] = {"x": "1", "y": "%(x)s2"}; c.write(open("t.ini", "w")); d = configparser.ConfigParser(); print(d.read(["t.ini", "none.ini"]), d.getint("one", "x"), d["one"]["y"], d.sections())
open("a.txt", "w").write("1\n2\n"); open("b.txt", "w").write("1\n3\n"); open("c.txt", "w").write("1\n2\n")
print(filecmp.cmp("a.txt", "c.txt", shallow=False), filecmp.cmp("a.txt", "b.txt", shallow=False), filecmp.cmpfiles(".", ".", ["a.txt", "none"]))
os.makedirs("l"); os.makedirs("r"); open("l/x", "w").write("1"); open("r/x", "w").write("2"); open("r/y", "w").close(); x = filecmp.dircmp("l", "r"); print(x.left_only, x.right_only, x.diff_files, x.common); x.report()
for line in fileinput.input(["a.txt", "b.txt"]): print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), line.strip(), fileinput.isfirstline())
with fileinput.input("a.txt", inplace=True, backup=".bak") as f:
    for line in f: print(line.strip() + "!")
print(open("a.txt").read(), open("a.txt.bak").read(), linecache.getline("b.txt", 2), repr(linecache.getline("none", 1)))
print(sorted(glob.glob("*.txt")), sorted(glob.glob("[lr]/*")), sorted(glob.glob("**/x", recursive=True)), glob.glob("none*"), fnmatch.filter(["a.py", "b.txt"], "*.py"), glob.escape("a[1]*"), sorted(glob.iglob("?.txt")), sorted(glob.glob("*", root_dir="r")))
open("netrc", "w").write("machine host login me password secret\n"); print(netrc.netrc("netrc").authenticators("host"))
