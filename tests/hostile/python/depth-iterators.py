# A map over a map over a map, a hundred thousand of them, asked for one element. RustPython has no guard there: the stack ends, and the
# run with it.
# expect: ok | error
# error: RecursionError: maximum recursion depth exceeded
# native: no
chain = iter([1])
for _ in range(100_000):
    chain = map(abs, chain)
try:
    print(next(chain))
except RecursionError:
    print("caught")
