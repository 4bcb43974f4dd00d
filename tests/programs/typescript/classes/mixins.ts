type Constructor<T = {}> = new (...args: any[]) => T;
function Timestamped<TBase extends Constructor>(Base: TBase) {
  return class extends Base { timestamp = 42; stamp(): string { return `@${this.timestamp}` } };
}
function Tagged<TBase extends Constructor<{ name: string }>>(Base: TBase) {
  abstract class Tag extends Base { tags: Set<string> = new Set(); tag(...tags: string[]): this { for (const it of tags) this.tags.add(it); return this } }
  return Tag as unknown as TBase & Constructor<{ tag(...tags: string[]): any; tags: Set<string> }>;
}
class Item { constructor(public name: string) {} }
const Full = Timestamped(Tagged(Item));
const item = new Full('thing');
console.log(item.tag('a', 'b', 'a'), item.stamp(), item instanceof Item);
