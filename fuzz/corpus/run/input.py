# 0 standard input, arguments, environment
import sys, os
print(input("? "), sys.stdin.readline(), sys.argv, dict(os.environ), os.getcwd())
for line in sys.stdin:
    print(repr(line))
try:
    open("/etc/passwd")
except OSError as error:
    print(error)
input()
