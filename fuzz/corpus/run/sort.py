# 0 sorting by what changes meanwhile
x = [3, 1, 2]
def key(n):
    x.append(n)
    return -n
try:
    x.sort(key=key)
except ValueError as error:
    print(error)
d = {i: i for i in range(9)}
try:
    for k in d:
        d[k + 100] = 1
except RuntimeError as error:
    print(error)
s = bytearray(b"abc")
m = memoryview(s)
s.extend(b"more")
