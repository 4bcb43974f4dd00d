# Standard input is read over and over into lists that are kept.
# expect: ok
# limits: {"maxMemoryMB": 32}
# input: "line\nline\n"
# stdout: "['line\\n', 'line\\n'] ''\n"
import sys

lines = sys.stdin.readlines()
rest = "".join(sys.stdin.read() for _ in range(1000))
print(lines, repr(rest))
