# One write, five thousand times what is allowed.
# expect: output-limit
# limits: {"maxOutputSize": 1024}
# stdout-bytes: 1024
import sys

sys.stdout.write("x" * 5_000_000)
