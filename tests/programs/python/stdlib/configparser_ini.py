import configparser
import io

config = configparser.ConfigParser()
config.read_string("[DEFAULT]\nbase = /srv\n[web]\nroot = %(base)s/www\nport: 80\ndebug = yes\nmulti = a\n  b\n[empty]\n")
print(config.sections(), config["web"]["root"], config.getint("web", "port"), config["web"].getboolean("debug"))
print(config.get("web", "none", fallback="fallback"), "port" in config["web"], repr(config["web"]["multi"]))
config["new"] = {"a": "1"}
config.remove_section("empty")
out = io.StringIO()
config.write(out)
print(out.getvalue())
for action in (lambda: config.get("nowhere", "x"), lambda: config.get("web", "x"), lambda: config.read_string("x = 1")):
    try:
        action()
    except configparser.Error as error:
        print(type(error).__name__, str(error).splitlines()[0])
raw = configparser.RawConfigParser(allow_no_value=True)
raw.read_string("[s]\nflag\nv = %(x)s\n")
print(raw["s"]["flag"], raw["s"]["v"], dict(configparser.ConfigParser(interpolation=None)))
