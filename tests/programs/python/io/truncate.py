# Files that are cut, and made longer.
with open("a", "w+") as file:
    file.write("0123456789")
    print(file.truncate(5), file.tell())
    file.seek(0)
    print(repr(file.read()))
    file.seek(2)
    print(file.truncate())
    file.seek(0)
    print(repr(file.read()))
with open("a", "rb+") as file:
    print(file.truncate(6), file.read(), file.tell())
    file.seek(8)
    file.write(b"!")
    file.seek(0)
    print(file.read())
    for size in (-1, "x"):
        try:
            file.truncate(size)
        except (OSError, TypeError) as error:
            print(type(error).__name__, error)
with open("a", "rb") as file:
    try:
        file.truncate(1)
    except OSError as error:
        print(type(error).__name__, error)
