def total(shapes):
    return sum(shape.area() for shape in shapes)
