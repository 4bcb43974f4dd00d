type Predicate<T> = (value: T, index?: number) => boolean;
function filter<T>(items: readonly T[], predicate: Predicate<T>): T[] {
  const result: T[] = [];
  items.forEach((item, index) => { if (predicate(item, index)) result.push(item) });
  return result;
}
function greet(this: { name: string }, greeting: string, mark = '!'): string { return `${greeting}, ${this.name}${mark}` }
function only(this: void): string { return 'nothing' }
const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A): C => g(f(a));
const identity = <T,>(value: T): T => value;
const curry = (a: number) => (b: number) => (c: number): number => a + b + c;
console.log(filter([1, 2, 3, 4], (it) => it % 2 === 0));
console.log(greet.call({ name: 'Ada' }, 'Hello'), greet.length, only());
console.log(compose((x: number) => x + 1, (x: number) => `<${x}>`)(1), identity('same'), curry(1)(2)(3));
const options = ({ depth = 1, names = [] as string[] }: { depth?: number; names?: string[] } = {}): string => `${depth}:${names}`;
console.log(options(), options({ names: ['a'] }));
abstract class Shape { abstract area(): number; toString(): string { return `${this.constructor.name}(${this.area()})` } }
const makers: Array<new () => Shape> = [class One extends Shape { area() { return 1 } }, class Two extends Shape { area(): number { return 2 } }];
console.log(makers.map((Maker) => String(new Maker())));
