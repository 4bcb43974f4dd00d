type Tree<T> = { value: T; left?: Tree<T>; right?: Tree<T> } | undefined;
type Compare<T> = (a: T, b: T) => number;
function insert<T>(tree: Tree<T>, value: T, compare: Compare<T>): NonNullable<Tree<T>> {
  if (!tree) return { value };
  const side = compare(value, tree.value) < 0 ? 'left' : 'right';
  return { ...tree, [side]: insert(tree[side], value, compare) };
}
function* walk<T>(tree: Tree<T>): Generator<T> { if (tree) { yield* walk(tree.left); yield tree.value; yield* walk(tree.right) } }
const depth = <T,>(tree: Tree<T>): number => (tree ? 1 + Math.max(depth(tree.left), depth(tree.right)) : 0);
let tree: Tree<number>;
for (const value of [5, 2, 8, 1, 9, 3]) tree = insert(tree, value, (a, b) => a - b);
console.log([...walk(tree)], depth(tree));
console.dir(tree, { depth: 5 });
