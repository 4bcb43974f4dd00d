# Text and bytes that are written and read back, in each mode.
with open("notes.txt", "w") as file:
    print(file.write("first line\n"), file.write("zweite Zeile: äöü\n"), file.tell())
with open("notes.txt", "a") as file:
    file.write("third\n")
with open("notes.txt") as file:
    print(file.read())
with open("notes.txt") as file:
    for number, line in enumerate(file, 1):
        print(number, line.rstrip("\n"))
with open("notes.txt", "rb") as file:
    print(file.read(5), file.readline(), file.readlines(), file.read())
with open("notes.txt", "r+") as file:
    file.write("FIRST")
    file.seek(0)
    print(file.readline(), end="")
with open("notes.txt", "w+") as file:
    file.write("all new")
    file.seek(4)
    print(file.read())
with open("data.bin", "wb") as file:
    print(file.write(bytes(range(8))))
with open("data.bin", "ab+") as file:
    file.write(b"end")
    file.seek(6)
    print(file.read())
with open("data.bin", "rb+") as file:
    file.seek(2)
    file.write(b"\xff\xff")
    file.seek(0)
    print(file.read())
print(open("data.bin", "rb").read().hex(" "))
