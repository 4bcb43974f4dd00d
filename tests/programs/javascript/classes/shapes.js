class Shape {
  static count = 0;
  static create(kind, ...args) { return new { circle: Circle, square: Square }[kind](...args); }
  constructor(name) { this.name = name; Shape.count++; }
  area() { throw new Error(`${this.constructor.name} has no area`); }
  toString() { return `${this.name} (${this.area().toFixed(2)})`; }
  get [Symbol.toStringTag]() { return 'Shape'; }
}
class Circle extends Shape { constructor(r) { super('circle'); this.r = r; } area() { return Math.PI * this.r ** 2; } }
class Square extends Shape { #side; constructor(s) { super('square'); this.#side = s; } area() { return this.#side ** 2; } get side() { return this.#side; } set side(v) { if (v < 0) throw new RangeError('negative side'); this.#side = v; } }
const shapes = [Shape.create('circle', 2), Shape.create('square', 3)];
console.log(shapes, shapes.map(String), Shape.count, Circle.count);
console.log(Object.prototype.toString.call(shapes[0]), shapes[0] instanceof Shape, Shape.prototype.isPrototypeOf(shapes[1]), Object.getPrototypeOf(Circle) === Shape);
try { shapes[1].side = -1; } catch (e) { console.log(e.name, e.message, shapes[1].side); }
try { new Shape('blob').area(); } catch (e) { console.log(e.message); }
try { Shape.create('hexagon'); } catch (e) { console.log(e.name); }
console.log(Shape, Circle, class {}, class extends Circle {}, Square.name, Square.length);
