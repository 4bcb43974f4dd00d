# A to-do list with subcommands and a file.
# args: add --priority high "Buy milk"
import argparse, json, os, sys

DB = "todo.json"


def load():
    try:
        with open(DB) as f:
            return json.load(f)
    except FileNotFoundError as e:
        print("no db:", e)
        return []


def save(x):
    with open(DB, "w") as f:
        json.dump(x, f, indent=1)


def main(argv=None):
    p = argparse.ArgumentParser(prog="todo", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    s = p.add_subparsers(dest="cmd", metavar="COMMAND")
    a = s.add_parser("add", help="add one")
    a.add_argument("title", nargs="+")
    a.add_argument("--priority", choices=("low", "high"), default="low", help="prio")
    l = s.add_parser("list", aliases=["ls"])
    l.add_argument("--all", action=argparse.BooleanOptionalAction, default=False)
    d = s.add_parser("done")
    d.add_argument("n", type=int)
    ns = p.parse_args(argv)
    items = load()
    if ns.cmd == "add":
        items.append({"t": " ".join(ns.title), "p": ns.priority, "done": False})
        save(items)
    elif ns.cmd in ("list", "ls"):
        for i, x in enumerate(items):
            print(i, "[x]" if x["done"] else "[ ]", x["t"], x["p"])
    elif ns.cmd == "done":
        try:
            items[ns.n]["done"] = True
            save(items)
        except IndexError as e:
            p.error(f"no item {ns.n}: {e}")
    else:
        p.print_help()
    return ns


print(main())
print(main(["ls"]))
main(["done", "0"])
main(["list", "--no-all"])
main([])
print(os.path.getsize(DB), open(DB).read())
for bad in (
    ["done"],
    ["done", "x"],
    ["zap"],
    ["done", "9"],
    ["add"],
    ["add", "x", "--priority", "mid"],
    ["list", "--al"],
    ["-x"],
    ["add", "-h"],
):
    try:
        main(bad)
    except SystemExit as e:
        print("->", e.code)
