# The same, by a program that catches whatever can be caught.
# expect: memory-limit | timeout
# limits: {"maxMemoryMB": 32, "timeoutMs": 5000}
# stdout: "begun\n"
print("begun")
chain = None
while True:
    try:
        while True:
            chain = (chain,)
    except BaseException:
        pass
