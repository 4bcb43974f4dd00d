# Two lists, each a hundred thousand deep, compared.
# expect: ok
# stdout: "caught\n"
# native: no
left, right = [], []
for _ in range(100_000):
    left, right = [left], [right]
try:
    left == right
except RecursionError:
    print("caught")
