type Pair<A, B = A> = [first: A, second: B];
type Args = [name: string, age?: number, ...rest: boolean[]];
function swap<A, B>([a, b]: Pair<A, B>): Pair<B, A> { return [b, a]; }
function show(...[name, age = 0, ...rest]: Args): string { return `${name}/${age}/${rest.join()}`; }
const entry: readonly [string, number] = ['x', 1];
const [key, value]: readonly [string, number] = entry;
console.log(swap(['a', 1]), show('n'), show('n', 3, true, false), key, value);
function zip<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.slice(0, bs.length).map((a, i) => [a, bs[i]!] as [A, B]);
}
console.log(zip([1, 2, 3], ['a', 'b']));
const nested: [number, [string, { deep: boolean }]] = [1, ['two', { deep: true }]];
const [, [, { deep }]] = nested;
console.log(deep);
