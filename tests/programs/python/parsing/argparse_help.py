# argparse: help, usage, errors, subcommands, types.
import argparse
import io
from contextlib import redirect_stderr, redirect_stdout

parser = argparse.ArgumentParser(prog="tool", description="Does things with files, at length, so that the description has to be wrapped at some point.", epilog="See the manual.")
parser.add_argument("files", nargs="+", metavar="FILE", help="what to read")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
parser.add_argument("--mode", choices=["fast", "slow"], help="how to do it")
parser.add_argument("-D", dest="defines", action="append", metavar="K=V")
parser.add_argument("--ratio", type=float)
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
group = parser.add_mutually_exclusive_group()
group.add_argument("-q", "--quiet", action="store_true")
group.add_argument("--loud", action="store_const", const=11, dest="volume")
more = parser.add_argument_group("output", "where it goes")
more.add_argument("-o", "--output", default="-", help="a file with a very long help text that certainly does not fit into a single line of the terminal")
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
print(parser.format_usage())
print(parser.format_help())
for line in ("a b -vv -n 5 --mode fast", "x -D a=1 -Db=2 --no-color --loud", "f --ratio=0.5 -o out -- -z", "", "f -n five", "f --mode medium", "f -q --loud", "f --nope", "--version", "f --verb", "f -n", "f --ratio"):
    out, err = io.StringIO(), io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(err):
            args = parser.parse_args(line.split())
        print(f"{line!r}: {args}")
    except SystemExit as e:
        print(f"{line!r} exits with {e.code}: {out.getvalue()}{err.getvalue().splitlines()[-1:]}")
git = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
sub = git.add_subparsers(dest="command", required=True, help="what to do")
commit = sub.add_parser("commit", help="record changes", aliases=["ci"])
commit.add_argument("-m", "--message", required=True, help="why")
push = sub.add_parser("push", help="send away")
push.add_argument("remote", nargs="?", default="origin", help="where to")
push.set_defaults(func=lambda a: f"pushing to {a.remote}")
git.print_help()
print(commit.format_help())
for line in ("commit -m hello", "push", "push upstream", "ci -m x", "commit", "", "fetch"):
    err = io.StringIO()
    try:
        with redirect_stderr(err):
            args = git.parse_args(line.split())
        print(vars(args).get("func", lambda a: {k: v for k, v in vars(a).items()})(args))
    except SystemExit as e:
        print(e.code, err.getvalue().splitlines()[-1])
print(parser.parse_known_args(["f", "--unknown", "3"]), argparse.Namespace(a=1) == argparse.Namespace(a=1))
