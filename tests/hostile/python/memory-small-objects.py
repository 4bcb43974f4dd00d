# A chain of tuples: each object is too small for the engine to refuse it gracefully.
# expect: memory-limit
# limits: {"maxMemoryMB": 32}
# stdout: "begun\n"
print("begun")
chain = None
while True:
    chain = (chain,)
