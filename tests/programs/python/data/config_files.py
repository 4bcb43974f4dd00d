"""Files of configuration, and what is wrong with some."""

import configparser, io

c = configparser.ConfigParser()
c["DEFAULT"] = {"ServerAliveInterval": "45", "Compression": "yes"}
c["forge.example"] = {}
c["forge.example"]["User"] = "hg"
c["top"] = {"Port": "50022", "path": "%(user)s/x", "user": "me"}
c.write(f := io.StringIO())
print(f.getvalue())
c2 = configparser.ConfigParser(allow_no_value=True, interpolation=configparser.ExtendedInterpolation())
c2.read_string("""[Common]
home_dir: /Users
lib = ${home_dir}/lib
; comment
[Paths]
py = ${Common:home_dir}/py
multi = line one
    line two
flag
bool = on
num = 1.5
list =
    a
    b
""")
print(
    c2.sections(),
    dict(c2["Paths"]),
    c2.getboolean("Paths", "bool"),
    c2["Paths"].getfloat("num"),
    c2.get("Paths", "nope", fallback="fb"),
    "lib" in c2["Common"],
    c2["Paths"]["multi"].splitlines(),
    c2.options("Common"),
    c2.items("Common"),
)
for bad in ("no section", "[a]\nx=1\nx=2", "[a]\n[a]", "[a\nx", "[a]\n=x", "[a]\nb"):
    try:
        configparser.ConfigParser().read_string(bad)
    except configparser.Error as e:
        print(type(e).__name__, str(e).replace("\n", "|"))
for f in (
    lambda: c["nope"],
    lambda: c.get("top", "zz"),
    lambda: c.getint("top", "path"),
    lambda: c.set("nosec", "a", "b"),
    lambda: c["top"].__setitem__("x", 5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c.read_dict({"s": {"a": 1, "b": "%%x"}})
print(c["s"]["b"], c.has_option("s", "A"), c.remove_option("s", "a"), c.remove_section("s"), c.defaults())
r = configparser.RawConfigParser(delimiters=(":",), comment_prefixes=("//",), default_section="all")
r.optionxform = str
r.read_string("[X]\nKey: %(v)s\n// c\n")
print(dict(r["X"]))
