// What an object's own way of being shown is given.
const util = require('util');

class Money {
  constructor(amount, currency) {
    this.amount = amount;
    this.currency = currency;
  }
  [util.inspect.custom](depth, options, inspect) {
    if (depth < 0) {
      return options.stylize('[Money]', 'special');
    }
    const { stylize, ...rest } = options;
    console.log(depth, typeof stylize, rest, typeof inspect);
    return `${this.currency} ${options.stylize(this.amount.toFixed(2), 'number')}`;
  }
}

console.log(new Money(5, 'EUR'));
console.log({ price: new Money(1.5, 'USD'), deep: { deep: { deep: new Money(1, 'X') } } });
console.log(util.inspect([new Money(2, 'JPY')], { breakLength: 120, compact: false, sorted: true }));
