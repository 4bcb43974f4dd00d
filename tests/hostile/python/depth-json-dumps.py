# A list nested a hundred thousand deep as JSON.
# expect: ok
# stdout: "caught\n"
# native: no
import json

value = []
for _ in range(100_000):
    value = [value]
try:
    json.dumps(value)
except RecursionError:
    print("caught")
