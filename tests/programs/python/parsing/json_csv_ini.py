# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# json, csv, configparser, shlex and ast on texts.
import ast
import configparser
import csv
import io
import json
import shlex

data = {"name": "Ünï", "list": [1, 2.5, None, True, [], {}], "nested": {"b": 1, "a": [{"x": 1e100}]}, "esc": 'q"\\\n\t\u2028\x01', 5: "int key", None: 0, True: 1}
print(json.dumps(data), json.dumps(data, ensure_ascii=False, separators=(",", ":")), sep="\n")
print(json.dumps({"b": 1, "a": [1, {"c": []}]}, indent=2, sort_keys=True), json.dumps([1, [2]], indent="\t"), json.dumps("é"), json.dumps(float("inf")), json.dumps((1, 2)), json.dumps(10**30), json.dumps(1.0))
print(json.loads('{"a": [1, 2.0, -3e2, true, null, "\\u00e9\\ud83d\\ude00"], "a": 2}'), json.loads(" [] "), json.loads("1e5"), json.loads('{"x": 1}', object_pairs_hook=list), json.loads("[1.1]", parse_float=str), json.loads("NaN"), json.loads('{"a":1}', object_hook=lambda d: sorted(d)))
for bad in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', "nul", '"abc', "[1] 2", '{"a": 1,}', "01", "[1 2]", "-"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(f"{bad!r}: {e} | {e.lineno} {e.colno} {e.pos}")
for bad in ({1, 2}, object, {(1,): 2}, b"x", 1j):
    try:
        print(json.dumps(bad))
    except TypeError as e:
        print(e)


class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
print(json.dumps({"s": {3, 1}}, cls=Encoder), json.dumps({(1, 2): 3, "k": 1}, skipkeys=True), json.dumps(b"x", default=repr))
text = 'name,age,note\r\n"Smith, J",42,"said ""hi"""\nAnn,,multi\n"two\nlines",7,x\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.DictReader(io.StringIO("a;b\n1;2;3\n4\n"), delimiter=";", restkey="more", restval="-"):
    print(row)
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
w.writerow(["plain", "with,comma", 'quo"te', "line\nbreak", None, 1.5, ""])
w.writerows([[1, 2], ["x y", "é"]])
csv.writer(out, quoting=csv.QUOTE_ALL, delimiter="\t").writerow([1, "a"])
d = csv.DictWriter(out, ["x", "y"], extrasaction="ignore", restval="?")
d.writeheader()
d.writerow({"x": 1, "z": 3})
print(repr(out.getvalue()), csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter)
ini = configparser.ConfigParser()
ini.read_string("[DEFAULT]\nroot = /srv\ndebug = no\n[web]\nport = 8080\npath: %(root)s/www\n; comment\nlist = a\n  b\n[db]\ndebug = yes\nratio = 0.5\n")
print(ini.sections(), dict(ini["web"]), ini.getint("web", "port"), ini["db"].getboolean("debug"), ini.getfloat("db", "ratio"), ini.get("web", "nope", fallback="fb"), ini.has_option("db", "root"), ini["web"]["list"].split())
for bad in (lambda: ini["nope"], lambda: ini.get("web", "zip"), lambda: ini.read_string("x=1"), lambda: ini.getint("db", "ratio"), lambda: ini.read_string("[a]\n[a]")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
ini["new"] = {"k": "v", "n": "5"}
buffer = io.StringIO()
ini.write(buffer)
print(buffer.getvalue())
print(shlex.split("cp 'my file' \"a b\" c\\ d # not comment"), shlex.quote("it's"), shlex.join(["a b", "c"]), list(shlex.shlex("x = 'a b' + 3", posix=True)))
try:
    shlex.split("'open")
except ValueError as e:
    print(e)
print(ast.literal_eval("{'a': [1, (2.5, None)], 'b': {1, 2}, 'c': -3+4j}"), ast.unparse(ast.parse("x=1 if a else [b for b in c]\nprint( x )")), ast.dump(ast.parse("a + f(1)", mode="eval")))
try:
    ast.literal_eval("__import__('os')")
except ValueError as e:
    print(str(e).split(":")[0])
