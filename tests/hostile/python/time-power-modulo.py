# A power with a modulus of thirty thousand bits.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
print("begun")
pow(3, (1 << 30_000) - 1, (1 << 30_000) - 19)
