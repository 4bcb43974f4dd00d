# The hash of tuples nested fifty thousand deep.
# expect: ok
# stdout: "hashed or caught\n"
# native: no
value = ()
for _ in range(50_000):
    value = (value,)
try:
    hash(value)
except RecursionError:
    pass
print("hashed or caught")
