# An exception whose __str__ returns no string, and one whose text is a subclass that lies.
# expect: error
# error: Sly: <exception str() failed>
# stdout: "begun\n"
class Sly(Exception):
    def __str__(self):
        return 5

print("begun")
raise Sly
