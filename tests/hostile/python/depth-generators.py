# Generators that delegate to themselves, and a chain of fifty thousand of them.
# expect: ok
# stdout: "caught\ncaught\n"
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
