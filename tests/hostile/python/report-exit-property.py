# An exit whose code is a property that raises.
# expect: ok | error
# exit: 1
# stdout: "begun\n"
class Sly(SystemExit):
    @property
    def code(self):
        raise ValueError("no")

print("begun")
raise Sly(3)
