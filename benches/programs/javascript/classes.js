// Objects: properties, methods and what they inherit.
class Shape {
  static count = 0;

  constructor(name) {
    this.name = name;
    Shape.count++;
  }

  get area() {
    return 0;
  }

  describe() {
    return `${this.name}:${this.area}`;
  }
}

class Square extends Shape {
  constructor(side) {
    super('square');
    this.side = side;
  }

  get area() {
    return this.side * this.side;
  }

  grow(by) {
    this.side += by;
    return this;
  }
}

class Rectangle extends Square {
  constructor(width, height) {
    super(width);
    this.name = 'rectangle';
    this.height = height;
  }

  get area() {
    return this.side * this.height;
  }
}

let total = 0;
for (let i = 0; i < 3000; i++) {
  const shape = i % 2 ? new Square(i % 10) : new Rectangle(i % 7, i % 5);
  for (let j = 0; j < 4; j++) total += shape.grow(1).area;
  total += shape.describe().length;
}
console.log(`${Shape.count} ${total}`);
