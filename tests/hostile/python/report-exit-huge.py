# An exit code larger than any integer of the machine.
# expect: ok
# exit: 255 | 0 | 1
# stdout: ""
import sys

sys.exit(1 << 100)
