# An exit whose code never finishes being shown.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import sys

class Endless:
    def __str__(self):
        while True:
            pass

print("begun")
sys.exit(Endless())
