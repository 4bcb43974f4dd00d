# An exception that cannot be shown: its __str__ raises.
# expect: error
# error: Sly: <exception str() failed>
# stdout: "begun\n"
class Sly(Exception):
    def __str__(self):
        raise ValueError("no")

print("begun")
raise Sly
