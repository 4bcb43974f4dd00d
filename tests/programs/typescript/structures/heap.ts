class PriorityQueue<T> {
  private readonly heap: { item: T; priority: number }[] = [];
  get size() { return this.heap.length }
  push(item: T, priority: number): void {
    this.heap.push({ item, priority });
    let i = this.heap.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.heap[parent]!.priority <= this.heap[i]!.priority) break;
      [this.heap[parent], this.heap[i]] = [this.heap[i]!, this.heap[parent]!];
      i = parent;
    }
  }
  pop(): T | undefined {
    const top = this.heap[0], last = this.heap.pop();
    if (this.heap.length > 0 && last) {
      this.heap[0] = last;
      for (let i = 0; ; ) {
        const [l, r] = [2 * i + 1, 2 * i + 2];
        let least = i;
        for (const child of [l, r]) if (child < this.heap.length && this.heap[child]!.priority < this.heap[least]!.priority) least = child;
        if (least === i) break;
        [this.heap[i], this.heap[least]] = [this.heap[least]!, this.heap[i]!];
        i = least;
      }
    }
    return top?.item;
  }
}
const queue = new PriorityQueue<string>();
([['c', 3], ['a', 1], ['e', 5], ['b', 2], ['d', 4]] as [string, number][]).forEach(([item, priority]) => queue.push(item, priority));
let order = '';
while (queue.size > 0) order += queue.pop();
console.log(order, queue.pop());
