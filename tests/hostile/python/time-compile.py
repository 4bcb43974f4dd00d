# The compiler is kept busy: a constant expression of a hundred terms, over and over.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
print("begun")
while True:
    compile("x = " + "+".join(["1"] * 100), "x", "exec")
