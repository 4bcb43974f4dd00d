# A power with a hundred million digits.
# expect: timeout | memory-limit | error
# limits: {"timeoutMs": 500, "maxMemoryMB": 64}
# stdout: "begun\n"
print("begun")
number = 10**10**8
