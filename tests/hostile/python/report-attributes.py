# An exception whose every attribute raises.
# expect: error
# stdout: "begun\n"
class Sly(Exception):
    def __getattribute__(self, name):
        raise RuntimeError(name)

print("begun")
raise Sly("x")
