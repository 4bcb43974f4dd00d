# A generator that yields nothing to whoever waits for its end.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
def endless():
    while True:
        yield

print("begun")
for _ in endless():
    pass
