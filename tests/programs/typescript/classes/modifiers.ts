abstract class Account {
  static #next = 1;
  protected static readonly currency: string = 'EUR';
  public readonly id: number;
  private balance = 0
  protected history: number[] = []
  constructor(public owner: string) { this.id = Account.#next++; }
  public deposit(amount: number): this {
    if (amount <= 0) throw new RangeError('not positive');
    this.balance += amount;
    this.history.push(amount);
    return this;
  }
  protected abstract fee(): number;
  private *entries(): Generator<string> { for (const it of this.history) yield `+${it}` }
  ['report'](): string { return `${this.owner}: ${this.balance - this.fee()} ${Account.currency} ${[...this.entries()]}` }
  get size(): number { return this.history.length }
}
class Savings extends Account {
  protected override fee(): number { return 0 }
}
class Checking extends Account {
  override fee() { return 2.5 }
  static async open(owner: string): Promise<Checking> { return new Checking(owner) }
}
const savings = new Savings('Ada').deposit(10).deposit(5);
console.log(savings.report(), savings.size, savings.id);
Checking.open('Bob').then((it) => console.log(it.deposit(7).report(), it.id));
try { savings.deposit(-1) } catch (error) { console.log(`${error}`) }
