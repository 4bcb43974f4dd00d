# Recursion through natives that call back: map, sorted, max, reduce and a substitution.
# expect: ok
# stdout: "5\n"
import functools
import re

def by_map(_):
    return list(map(by_map, [1]))

def by_sorted(_):
    return sorted([1], key=by_sorted)

def by_max(_):
    return max([1, 2], key=by_max)

def by_reduce(_=0, __=0):
    return functools.reduce(by_reduce, [1, 2])

def by_sub(_):
    return re.sub("a", by_sub, "a")

caught = 0
for attempt in (by_map, by_sorted, by_max, by_reduce, by_sub):
    try:
        attempt(0)
    except RecursionError:
        caught += 1
print(caught)
