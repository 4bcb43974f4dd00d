# Both streams share one limit: nothing is won by writing to the other.
# expect: output-limit
# limits: {"maxOutputSize": 1024}
# stdout-bytes: 600
import sys

sys.stdout.write("x" * 600)
sys.stderr.write("y" * 600)
sys.stdout.write("never")
