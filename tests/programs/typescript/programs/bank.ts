type Currency = 'EUR' | 'USD';
interface Money { readonly amount: number; readonly currency: Currency }
type Transaction =
  | { type: 'deposit'; to: string; money: Money }
  | { type: 'withdraw'; from: string; money: Money }
  | { type: 'transfer'; from: string; to: string; money: Money };
class InsufficientFunds extends Error {
  override readonly name = 'InsufficientFunds';
  constructor(readonly account: string, readonly missing: number) { super(`${account} lacks ${missing}`) }
}
class Bank {
  private readonly balances = new Map<string, number>();
  apply(transaction: Transaction): void {
    const { amount } = transaction.money;
    if ('from' in transaction) this.change(transaction.from, -amount);
    if ('to' in transaction) this.change(transaction.to, amount);
  }
  private change(account: string, by: number): void {
    const balance = (this.balances.get(account) ?? 0) + by;
    if (balance < 0) throw new InsufficientFunds(account, -balance);
    this.balances.set(account, balance);
  }
  get report(): ReadonlyMap<string, number> { return this.balances }
}
const bank = new Bank(), eur = (amount: number): Money => ({ amount, currency: 'EUR' });
const transactions = [
  { type: 'deposit', to: 'ada', money: eur(100) },
  { type: 'transfer', from: 'ada', to: 'bob', money: eur(30) },
  { type: 'withdraw', from: 'bob', money: eur(50) },
] satisfies Transaction[];
for (const it of transactions) {
  try { bank.apply(it) } catch (error) { if (error instanceof InsufficientFunds) console.log(error.name, error.message, error.missing); else throw error }
}
console.log(bank.report);
