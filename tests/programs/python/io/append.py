# What is appended stands at the end, wherever the file is.
with open("log", "w") as file:
    file.write("1\n")
with open("log", "a+") as file:
    print(file.tell(), repr(file.read()))
    file.seek(0)
    print(repr(file.read(1)))
    file.write("2\n")
    file.seek(0)
    print(file.readlines())
first, second = open("log", "a"), open("log", "a")
first.write("3\n")
first.flush()
second.write("4\n")
second.flush()
first.write("5\n")
first.close()
second.close()
print(open("log").read().split())
