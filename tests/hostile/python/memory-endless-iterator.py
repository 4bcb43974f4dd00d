# A native that collects from an iterator without end.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 32}
# stdout: "begun\n"
# native: no
import itertools

print("begun")
list(itertools.count())
