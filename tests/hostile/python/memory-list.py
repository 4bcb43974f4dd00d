# A list of lists that grows until nothing is left for it; the error is the language's own and can be caught.
# expect: ok
# limits: {"maxMemoryMB": 64}
# stdout: "begun\ncaught\n"
# native: no
rows = []
print("begun")
try:
    while True:
        rows.append([0] * 100_000)
except MemoryError:
    rows = None
    print("caught")
