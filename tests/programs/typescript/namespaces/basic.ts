namespace Geometry {
  export interface Point { x: number; y: number }
  export const origin: Point = { x: 0, y: 0 };
  export let count = 0, unset: number;
  const hidden = 2;
  export function distance(a: Point, b: Point = origin): number { count++; return Math.hypot(a.x - b.x, a.y - b.y) }
  export class Circle { constructor(public radius: number) {} area() { return Math.PI * this.radius ** hidden } }
  export enum Unit { Metre = 'm', Foot = 'ft' }
  export const { floor, max: biggest, ...others } = { floor: Math.floor, max: Math.max, rest: 1 };
  export const [first, , third = 30] = [10, 20];
  export namespace Deep { export const depth = 2; export function twice() { return depth * 2 + count } }
  function helper() { return { count, hidden, floor } }
  console.log(helper(), origin);
}
namespace Types { export type Only = string }
console.log(Geometry.distance({ x: 3, y: 4 }), Geometry.count, Geometry.Unit.Foot);
console.log(new Geometry.Circle(1).area().toFixed(3), Geometry.Deep.twice(), Geometry.third, Geometry.biggest(1, 2), Geometry.others);
console.log(Object.keys(Geometry));
const none: Types.Only = 'x';
console.log(none, Geometry.unset, 'hidden' in Geometry);
