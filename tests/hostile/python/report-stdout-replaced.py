# Standard output is an object that raises, exits and lies.
# expect: error
# exit: 120
# error: OSError: no
# stdout: "begun\n"
import sys

class Sly:
    def write(self, text):
        raise OSError("no")

    def flush(self):
        raise SystemExit(9)

print("begun")
sys.stdout = sys.stderr = Sly()
print("nowhere")
