# An exit in a finalizer is ignored, as every exception there is.
# expect: ok
# exit: 0
# stdout: "begun\nend\n"
import sys

class Sly:
    def __del__(self):
        sys.exit(3)

print("begun")
Sly()
print("end")
