class MinHeap {
  items = [];
  constructor(compare = (a, b) => a - b) { this.compare = compare; }
  push(value) {
    this.items.push(value);
    let i = this.items.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.compare(this.items[i], this.items[parent]) >= 0) break;
      [this.items[i], this.items[parent]] = [this.items[parent], this.items[i]];
      i = parent;
    }
  }
  pop() {
    const top = this.items[0];
    const last = this.items.pop();
    if (this.items.length) {
      this.items[0] = last;
      let i = 0;
      for (;;) {
        let small = i;
        for (const c of [2 * i + 1, 2 * i + 2]) if (c < this.items.length && this.compare(this.items[c], this.items[small]) < 0) small = c;
        if (small === i) break;
        [this.items[i], this.items[small]] = [this.items[small], this.items[i]];
        i = small;
      }
    }
    return top;
  }
}
const heap = new MinHeap();
[5, 3, 8, 1, 9, 2, 7].forEach((n) => heap.push(n));
console.log(heap);
const out = [];
while (heap.items.length) out.push(heap.pop());
console.log(out, heap.pop(), heap);
const tasks = new MinHeap((a, b) => a.priority - b.priority || a.name.localeCompare(b.name));
for (const [name, priority] of [['write', 2], ['read', 1], ['sleep', 3], ['eat', 1]]) tasks.push({ name, priority });
for (let t; (t = tasks.pop()); ) console.log('%s (%d)', t.name, t.priority);
