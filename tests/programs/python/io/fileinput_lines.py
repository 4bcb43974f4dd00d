# fileinput over files and standard input.
import fileinput

for name, text in [("a", "1\n2\n"), ("b", "3\n")]:
    open(name, "w").write(text)
with fileinput.input(["a", "b", "-"]) as lines:
    for line in lines:
        print(lines.filename(), lines.filelineno(), lines.lineno(), lines.isfirstline(), line.rstrip())
with fileinput.input("a", inplace=True) as lines:
    for line in lines:
        print(int(line) * 10)
print(open("a").read())
