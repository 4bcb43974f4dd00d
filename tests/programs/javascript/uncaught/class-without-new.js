// exit: 1
class Point {
  constructor(x) {
    this.x = x;
  }
}
const p = Point(1);
