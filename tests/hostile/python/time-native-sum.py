# One native call that takes hours.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
print("begun")
sum(range(10**12))
