# Files that are not closed by hand: what drops them writes them.
open("a", "w").write("dropped at once")
print(open("a").read())


def scribble():
    file = open("b", "w")
    file.write("dropped with the function")


scribble()
print(open("b").read())
file = open("c", "w")
file.write("dropped by another value")
print(repr(open("c").read()))
file = None
print(open("c").read())
file = open("d", "w")
file.write("deleted")
del file
print(open("d").read())
held = [open("e", "wb")]
held[0].write(b"in a list")
held.clear()
print(open("e", "rb").read())
print("to a file", file=open("f", "w"))
print(open("f").read())
