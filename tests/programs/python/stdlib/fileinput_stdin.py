import fileinput
import io
import linecache
import sys

for line in fileinput.input(files="-"):
    print(fileinput.filelineno(), fileinput.filename(), line.rstrip())
print(linecache.getline("/no/such/file", 1) == "", sys.stdin.read() == "")
