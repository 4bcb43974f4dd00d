class Tree {
  constructor(value) { this.value = value; this.left = this.right = null; }
  insert(value) {
    const side = value < this.value ? 'left' : 'right';
    if (this[side]) this[side].insert(value);
    else this[side] = new Tree(value);
    return this;
  }
  *inorder() { if (this.left) yield* this.left.inorder(); yield this.value; if (this.right) yield* this.right.inorder(); }
  *levels() { let level = [this]; while (level.length) { yield level.map((n) => n.value); level = level.flatMap((n) => [n.left, n.right].filter(Boolean)); } }
  height() { return 1 + Math.max(this.left?.height() ?? 0, this.right?.height() ?? 0); }
  draw(indent = '') { this.right?.draw(indent + '    '); console.log(indent + this.value); this.left?.draw(indent + '    '); }
}
const tree = new Tree(50);
for (const n of [30, 70, 20, 40, 60, 80, 65]) tree.insert(n);
console.log([...tree.inorder()], [...tree.levels()], tree.height());
tree.draw();
console.log(tree);
console.dir(tree, { depth: 0 });
console.dir(tree, { depth: null });
console.log(JSON.stringify(tree).length, JSON.stringify(tree.left, null, 1));
