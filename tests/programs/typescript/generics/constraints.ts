interface HasLength { length: number }
function longest<T extends HasLength>(...items: [T, ...T[]]): T { return items.reduce((a, b) => (b.length > a.length ? b : a)) }
function pluck<T, K extends keyof T>(items: T[], key: K): T[K][] { return items.map((item) => item[key]) }
function groupBy<T, K extends string>(items: readonly T[], by: (item: T) => K): Partial<Record<K, T[]>> {
  const groups: Partial<Record<K, T[]>> = {};
  for (const item of items) (groups[by(item)] ??= []).push(item);
  return groups;
}
console.log(longest('a', 'abc', 'ab'), longest([1], [1, 2]));
const people = [{ name: 'Ada', age: 36 }, { name: 'Bob', age: 20 }, { name: 'Cyd', age: 41 }];
console.log(pluck(people, 'name'), pluck(people, 'age'));
console.log(groupBy(people, ({ age }) => (age > 30 ? 'old' : 'young')));
const create = <T,>(Class: new (...args: any[]) => T, ...args: unknown[]): T => new Class(...args);
console.log(create(Date, 0).toISOString(), create<Map<string, number>>(Map).size);
