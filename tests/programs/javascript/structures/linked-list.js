class Node {
  constructor(value, next = null) { this.value = value; this.next = next; }
}
class LinkedList {
  #length = 0;
  head = null;
  static from(iterable) { const list = new this(); for (const x of iterable) list.push(x); return list; }
  push(value) {
    const node = new Node(value);
    if (!this.head) this.head = node;
    else { let last = this.head; while (last.next) last = last.next; last.next = node; }
    this.#length++;
    return this;
  }
  reverse() {
    let previous = null;
    for (let node = this.head; node; ) [node.next, previous, node] = [previous, node, node.next];
    this.head = previous;
    return this;
  }
  remove(value) {
    for (let node = this.head, before = null; node; before = node, node = node.next)
      if (node.value === value) { if (before) before.next = node.next; else this.head = node.next; this.#length--; return true; }
    return false;
  }
  get length() { return this.#length; }
  *[Symbol.iterator]() { for (let node = this.head; node; node = node.next) yield node.value; }
  toString() { return [...this].join(' -> ') || '(empty)'; }
}
const list = LinkedList.from([1, 2, 3, 4]);
console.log(list);
console.log(String(list), list.length, Math.max(...list));
console.log(`${list.reverse()}`, list.remove(4), list.remove(9), list.length, [...list]);
console.log(list.head);
const cycle = new Node('a', new Node('b'));
cycle.next.next = cycle;
console.log(cycle);
