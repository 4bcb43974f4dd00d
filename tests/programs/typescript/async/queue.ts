type Task<T> = () => Promise<T>;
class Queue {
  private active = 0;
  private readonly waiting: (() => void)[] = [];
  constructor(private readonly limit: number) {}
  async run<T>(task: Task<T>): Promise<T> {
    if (this.active >= this.limit) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.active++;
    try { return await task() } finally { this.active--; this.waiting.shift()?.() }
  }
}
const log: string[] = [];
const queue = new Queue(2);
const job = (name: string, ticks: number): Task<string> => async () => {
  log.push(`start ${name}`);
  for (let i = 0; i < ticks; i++) await null;
  log.push(`end ${name}`);
  return name;
};
Promise.all([queue.run(job('a', 3)), queue.run(job('b', 1)), queue.run(job('c', 2))]).then((names: string[]) => {
  console.log(names, log);
});
