# A list nested a hundred thousand deep is pickled.
# expect: ok
# stdout: "caught\n"
# native: no
import pickle

value = []
for _ in range(100_000):
    value = [value]
try:
    pickle.dumps(value)
except RecursionError:
    print("caught")
