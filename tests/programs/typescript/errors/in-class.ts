// exit: 1
// oracle: places
class Job<T> {
  constructor(protected readonly name: string, private input: T) {}
  get label(): string { return `${this.name} of ${this.input}` }
}

function work(job: Job<number>, limit?: number): void {
  if (limit! > 1) throw new RangeError(`${job.label}: ${limit}`);
}

work(new Job('one', 1), 1);
class Late extends Job<number> { constructor(public more: string) { super('late', 3) } } work(new Late('x') as Job<number>, 2);
