class Point {
  constructor(public readonly x: number = 0, public readonly y: number = 0, private label?: string) {}
  with({ x = this.x, y = this.y }: { x?: number; y?: number }): Point { return new Point(x, y, this.label) }
}
class Named extends Point {
  readonly kind = 'named';
  constructor(protected name: string, x: number) {
    console.log('before');
    super(x, x + 1);
    console.log('after', this.name);
  }
}
console.log(new Point(1), new Point(1, 2, 'p').with({ y: 5 }));
console.log(new Named('n', 3));
class Counter { constructor(private count: number) { 'use strict'; this.count++ } get value() { return this.count } }
console.log(new Counter(4).value, Object.keys(new Counter(1)));
