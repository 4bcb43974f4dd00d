# A metaclass that answers questions about its class by raising.
# expect: error
# stdout: "begun\n"
class Meta(type):
    def __getattribute__(cls, name):
        raise RuntimeError(name)

    def __instancecheck__(cls, other):
        raise RuntimeError("isinstance")

class Sly(Exception, metaclass=Meta):
    pass

print("begun")
raise Sly("x")
