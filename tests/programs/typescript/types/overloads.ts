function parse(input: string): number;
function parse(input: number): string;
function parse(input: string, radix: number): number;
function parse(input: string | number, radix?: number): number | string {
  if (typeof input === 'number') return `#${input}`;
  return Number.parseInt(input, radix ?? 10);
}
class Box {
  get(): string;
  get(key: string): string | undefined;
  get(key?: string): string | undefined {
    return key === undefined ? 'all' : this.#items.get(key);
  }
  #items = new Map<string, string>([['a', 'one']]);
}
declare const BUILD: string | undefined;
declare function notThere(): void;
console.log(parse('12'), parse(12), parse('ff', 16));
const box = new Box();
console.log(box.get(), box.get('a'), box.get('b'));
console.log(typeof BUILD, typeof notThere);
