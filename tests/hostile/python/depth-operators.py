# Operators, truth, length, containment, iteration and subscription that ask themselves.
# expect: ok
# stdout: "8\n"
class Loop:
    def __add__(self, other):
        return self + other

    def __bool__(self):
        return bool(self)

    def __len__(self):
        return len(self)

    def __contains__(self, item):
        return item in self

    def __iter__(self):
        return iter(self)

    def __getitem__(self, key):
        return self[key]

    def __lt__(self, other):
        return self < other

    def __index__(self):
        return [1][self]

loop = Loop()
caught = 0
for attempt in (
    lambda: loop + 1,
    lambda: bool(loop),
    lambda: len(loop),
    lambda: 1 in loop,
    lambda: iter(loop),
    lambda: loop[0],
    lambda: loop < loop,
    lambda: [1][loop],
):
    try:
        attempt()
    except RecursionError:
        caught += 1
print(caught)
