# An exception whose __str__ recurses.
# expect: error
# error: Sly: <exception str() failed>
# stdout: "begun\n"
class Sly(Exception):
    def __str__(self):
        return str(self)

print("begun")
raise Sly
