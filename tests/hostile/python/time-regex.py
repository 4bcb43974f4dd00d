# A regular expression that tries every way to divide forty letters.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import re

print("begun")
re.match(r"(a+)+$", "a" * 40 + "b")
