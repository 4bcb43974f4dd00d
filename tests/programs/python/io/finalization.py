# What is still open at the end of a program is written.
import atexit
import sys

report = open("report.txt", "w")
report.write("not closed")


def last():
    report.flush()
    print(open("report.txt").read())


atexit.register(last)
sys.stdout.write("no end of line")
print(file=sys.stderr)
sys.exit(0)
