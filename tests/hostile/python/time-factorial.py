# A factorial of ten million.
# expect: timeout | memory-limit
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import math

print("begun")
math.factorial(10_000_000)
