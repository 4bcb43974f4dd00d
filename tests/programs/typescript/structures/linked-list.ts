class ListNode<T> { constructor(public value: T, public next: ListNode<T> | null = null) {} }
class LinkedList<T> implements Iterable<T> {
  private head: ListNode<T> | null = null;
  #size = 0;
  static from<T>(items: Iterable<T>): LinkedList<T> { const list = new LinkedList<T>(); for (const it of items) list.append(it); return list }
  append(value: T): void {
    const node = new ListNode(value);
    if (this.head === null) this.head = node;
    else { let at = this.head; while (at.next) at = at.next; at.next = node }
    this.#size++;
  }
  reverse(): this {
    let before: ListNode<T> | null = null;
    for (let at = this.head; at; ) { const next: ListNode<T> | null = at.next; at.next = before; before = at; at = next }
    this.head = before;
    return this;
  }
  get size(): number { return this.#size }
  *[Symbol.iterator](): Iterator<T> { for (let at = this.head; at; at = at.next) yield at.value }
}
const list = LinkedList.from<number>([1, 2, 3]);
console.log([...list.reverse()], list.size, list);
