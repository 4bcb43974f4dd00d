# Objects: attributes, methods and what they inherit.
class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0

    def grow(self, by):
        raise NotImplementedError

    def describe(self):
        return self.name + ":" + str(self.area())


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

    def grow(self, by):
        self.side += by
        return self


class Rectangle(Square):
    def __init__(self, width, height):
        super().__init__(width)
        self.name = "rectangle"
        self.height = height

    def area(self):
        return self.side * self.height


total = 0
for i in range(4000):
    shape = Square(i % 10) if i % 2 else Rectangle(i % 7, i % 5)
    for _ in range(4):
        total += shape.grow(1).area()
    total += len(shape.describe())
print(Shape.count, total)
