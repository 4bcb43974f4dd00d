# Exceptions kept with their tracebacks, frames and all: a leak that grows by itself.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 32}
# stdout: "begun\n"
# native: no
print("begun")
kept = []
while True:
    try:
        raise ValueError(" " * 1000)
    except ValueError as error:
        kept.append(error)
