# Generators that delegate to themselves, and a chain of fifty thousand of them, for which RustPython has no guard.
# expect: ok | error
# error: RecursionError: maximum recursion depth exceeded
# stdout-starts: "caught\n"
def itself():
    yield from itself()

def step(inner):
    yield from inner

try:
    next(itself())
except RecursionError:
    print("caught")
chain = iter([1])
for _ in range(50_000):
    chain = step(chain)
try:
    next(chain)
except RecursionError:
    print("caught")
