# Wrong arguments through a function that passes them on.
# exit: 1
def apply(fn, *args, **kwargs):
    return fn(*args, **kwargs)


class Shape:
    def __init__(self, name, /, *, sides):
        self.name, self.sides = name, sides

    def scale(self, factor):
        return self.sides * factor


print(apply(Shape, "sq", sides=4).scale(2))
try:
    apply(Shape, "x", side=3)
except TypeError as e:
    print(e)
try:
    apply(Shape, name="x", sides=3)
except TypeError as e:
    print(e)
apply(Shape("t", sides=3).scale, 1, 2)
