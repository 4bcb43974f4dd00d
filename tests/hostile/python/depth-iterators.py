# A map over a map over a map, a hundred thousand of them, asked for one element.
# expect: ok
# stdout: "caught\n"
# native: no
chain = iter([1])
for _ in range(100_000):
    chain = map(abs, chain)
try:
    print(next(chain))
except RecursionError:
    print("caught")
