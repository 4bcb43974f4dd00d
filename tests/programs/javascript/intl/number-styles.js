// The styles of Intl.NumberFormat.
const show = (options, ...values) => {
  const format = new Intl.NumberFormat('en-US', options);
  console.log(JSON.stringify(options), values.map((value) => format.format(value)).join(' | '));
};
show({ style: 'percent' }, 0.256, 1.5, -0.05);
show({ style: 'percent', minimumFractionDigits: 1 }, 0.256, 1);
for (const currency of ['USD', 'EUR', 'GBP', 'JPY', 'INR', 'CAD', 'CHF', 'KWD']) {
  show({ style: 'currency', currency }, 1234.5, -1234.567, 0);
  show({ style: 'currency', currency, currencyDisplay: 'code' }, 1234.5);
  show({ style: 'currency', currency, currencyDisplay: 'name' }, 1, 2.5);
  show({ style: 'currency', currency, currencySign: 'accounting' }, -1234.5);
}
show({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 }, 1999.99);
show({ style: 'currency', currency: 'USD', signDisplay: 'always' }, 5, -5, 0);
for (const unitDisplay of ['short', 'narrow', 'long']) {
  for (const unit of ['kilometer', 'kilometer-per-hour', 'liter', 'celsius', 'megabyte', 'second', 'meter-per-second', 'mile-per-gallon']) {
    show({ style: 'unit', unit, unitDisplay }, 1, 16.5);
  }
}
