import argparse

parser = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="The end.")
parser.add_argument("files", nargs="+", help="files to read")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("--level", type=int, choices=range(3), default=1, metavar="N")
group = parser.add_mutually_exclusive_group()
group.add_argument("--fast", action="store_true")
group.add_argument("--slow", action="store_true")
print(parser.format_help())
print(parser.parse_args(["a", "b", "-vv", "--level", "2", "--fast"]))
print(parser.parse_known_args(["a", "--unknown"]))
sub = argparse.ArgumentParser(prog="git", exit_on_error=False)
commands = sub.add_subparsers(dest="command", required=True)
add = commands.add_parser("add", help="adds")
add.add_argument("path")
print(sub.parse_args(["add", "x"]), sub.format_usage())
try:
    parser.parse_args(["a", "--level", "nine"])
except SystemExit as error:
    print("exit", error.code)
