# Two lists that contain themselves, compared with each other.
# expect: ok
# stdout: "caught\n"
left, right = [], []
left.append(left)
right.append(right)
try:
    left == right
except RecursionError:
    print("caught")
