# A tuple of classes nested fifty thousand deep.
# expect: ok
# stdout: "caught\n"
# native: no
classes = (int,)
for _ in range(50_000):
    classes = (classes,)
try:
    print(isinstance("", classes))
except RecursionError:
    print("caught")
