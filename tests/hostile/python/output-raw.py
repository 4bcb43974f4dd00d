# Bytes past the text layer are counted like all others.
# expect: output-limit
# limits: {"maxOutputSize": 1024}
# stdout-bytes: 1024
import sys

while True:
    sys.stdout.buffer.write(b"x" * 100)
