# Bytes that are no UTF-8 arrive as replacement characters, and end nothing.
# expect: ok
# stdout: "a\ufffdb\ufffd\n"
# native: no
import sys

sys.stdout.buffer.write(b"a\xffb\xc3\n")
