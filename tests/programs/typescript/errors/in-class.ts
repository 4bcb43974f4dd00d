// exit: 1
// oracle: places
abstract class Job<T> {
  constructor(protected readonly name: string, private input: T) {}
  abstract work(input: T): void;
  run(): void {
    this.work(this.input);
  }
}

class Failing extends Job<number> {
  work(input: number): void {
    if (input > 1) throw new RangeError(`${this.name}: ${input}`);
  }
}

new Failing('one', 1).run();
new Failing('two', 2).run();
