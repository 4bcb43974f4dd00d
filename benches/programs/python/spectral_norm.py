# Floating point behind calls: the spectral norm of an infinite matrix's corner.
from math import sqrt


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    size = range(len(vector))
    return [sum(element(i, j) * vector[j] for j in size) for i in size]


def times_transposed(vector):
    size = range(len(vector))
    return [sum(element(j, i) * vector[j] for j in size) for i in size]


u = [1.0] * 50
for _ in range(10):
    v = times_transposed(times(u))
    u = times_transposed(times(v))

vbv = vv = 0.0
for a, b in zip(u, v):
    vbv += a * b
    vv += b * b
print("%.9f" % sqrt(vbv / vv))
