# An exit with something that cannot be shown.
# expect: ok | error
# exit: 1
# stdout: "begun\n"
import sys

class Sly:
    def __str__(self):
        raise ValueError("no")

print("begun")
sys.exit(Sly())
