class InsufficientFunds extends Error {
  constructor(needed, available) { super(`need ${needed}, have ${available}`); this.name = 'InsufficientFunds'; Object.assign(this, { needed, available }); }
}
class Account {
  static #next = 1;
  #balance = 0;
  constructor(owner) { this.id = Account.#next++; this.owner = owner; this.history = []; }
  deposit(amount) { if (!(amount > 0)) throw new TypeError(`bad amount: ${amount}`); this.#balance += amount; this.history.push({ type: 'deposit', amount }); return this; }
  withdraw(amount) { if (amount > this.#balance) throw new InsufficientFunds(amount, this.#balance); this.#balance -= amount; this.history.push({ type: 'withdraw', amount }); return this; }
  get balance() { return this.#balance; }
  static isAccount(x) { return #balance in x; }
  toJSON() { return { ...this, balance: this.balance }; }
}
class Savings extends Account {
  rate = 0.05;
  addInterest() { return this.deposit(+(this.balance * this.rate).toFixed(2)); }
}
const account = new Savings('Ann').deposit(100.1).withdraw(20);
account.addInterest();
console.log(account, account.balance, Account.isAccount(account), Account.isAccount({}));
console.log(JSON.stringify(account, null, 2));
for (const act of [() => account.withdraw(1e6), () => account.deposit(-1), () => account.deposit('x'), () => { account.balance = 5; return account.balance; }]) {
  try { console.log(act()); } catch (error) { console.log(error instanceof InsufficientFunds, error.name, '|', error.message, '|', `${error}`, { ...error }); }
}
