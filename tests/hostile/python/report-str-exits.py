# An exception whose __str__ leaves the program: that is not caught where others are.
# expect: error | ok
# stdout: "begun\n"
class Sly(Exception):
    def __str__(self):
        raise SystemExit(7)

print("begun")
raise Sly
