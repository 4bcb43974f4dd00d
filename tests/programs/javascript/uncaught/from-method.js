// exit: 1
// The methods in a stack are those of their class, and functions of the engine's are among them.
class Account {
  #balance = 0;

  constructor(owner) {
    this.owner = owner;
    this.history = [];
  }

  deposit(amount) {
    this.history.push(amount);
    this.#balance += this.check(amount);
    return this;
  }

  check(amount) {
    if (amount <= 0) {
      throw new RangeError(`Invalid amount: ${amount}`);
    }
    return amount;
  }

  static open(owner, amounts) {
    const account = new Account(owner);
    amounts.forEach((amount) => account.deposit(amount));
    return account;
  }
}

const bank = {
  accounts: new Map(),
  open(owner, ...amounts) {
    this.accounts.set(owner, Account.open(owner, amounts));
  },
};

exports.main = () => {
  bank.open('Ada', 5, 10);
  console.log(bank.accounts.size);
  bank.open('Bob', 5, -1);
};

exports.main();
