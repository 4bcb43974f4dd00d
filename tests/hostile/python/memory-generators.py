# A hundred thousand suspended generators, each with a frame of its own.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 16}
# stdout: "begun\n"
# native: no
def wait():
    yield
    yield

print("begun")
waiting = []
while True:
    generator = wait()
    next(generator)
    waiting.append(generator)
