# Lines, by all the ways there are.
open("n", "w").write("\n".join(map(str, range(12))))
file = open("n")
print(file.readlines(5), file.readlines(1), next(file), file.readline(), file.read(3), file.readline(1), file.readline(0) == "", list(file), file.readlines(), file.readline())
file.seek(0)
print(sum(int(line) for line in file))
with open("n", "rb") as file:
    print(file.readlines(5), file.readline(1), file.readline(), next(file), list(file)[-1], file.read())
with open("n") as file:
    while chunk := file.read(7):
        print(repr(chunk), end=" ")
print()
print([line for line in open("n") if line.startswith("1")])
print(max(open("n"), key=len), sorted(open("n"))[:3])
first, *others, last = open("n")
print(first, len(others), last)
with open("n") as file:
    for line in file:
        if line == "3\n":
            break
    print(file.readline(), file.read(2))
print(list(zip(open("n"), open("n", "rb")))[:2])
for line in iter(open("n").readline, ""):
    print(line.strip(), end=",")
print()
