# A search in something without end.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import itertools

print("begun")
1 in itertools.repeat(0)
