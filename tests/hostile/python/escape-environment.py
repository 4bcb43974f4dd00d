# The environment is what the host gave: nothing.
# expect: ok
# stdout: "{} None True\n"
import os
import sys

print(dict(os.environ), os.environ.get("HOME"), len(sys.argv) == 1)
