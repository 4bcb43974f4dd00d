// What is wrong with options and locales.
const attempt = (name, body) => {
  try {
    console.log(name, body());
  } catch (error) {
    console.log(name, `${error.name}: ${error.message}`);
  }
};
attempt('style', () => new Intl.NumberFormat('en', { style: 'x' }));
attempt('currency', () => new Intl.NumberFormat('en', { style: 'currency' }));
attempt('code', () => new Intl.NumberFormat('en', { style: 'currency', currency: 'US' }));
attempt('unit', () => new Intl.NumberFormat('en', { style: 'unit', unit: 'x' }));
attempt('digits', () => new Intl.NumberFormat('en', { maximumFractionDigits: 101 }));
attempt('order', () => new Intl.NumberFormat('en', { minimumFractionDigits: 5, maximumFractionDigits: 2 }));
attempt('tag', () => new Intl.NumberFormat('x'));
attempt('empty', () => (1).toLocaleString(''));
attempt('null', () => new Intl.NumberFormat(null));
attempt('number', () => new Intl.NumberFormat([1]));
attempt('month', () => new Intl.DateTimeFormat('en', { month: 'x' }));
attempt('zone', () => new Intl.DateTimeFormat('en', { timeZone: 'Mars/Olympus' }));
attempt('both', () => new Intl.DateTimeFormat('en', { dateStyle: 'short', hour: 'numeric' }));
attempt('time', () => new Date(0).toLocaleDateString('en', { timeStyle: 'short' }));
attempt('range', () => new Intl.DateTimeFormat('en').format(NaN));
attempt('invalid date', () => new Date(NaN).toLocaleString());
attempt('list', () => new Intl.ListFormat('en').format([1]));
attempt('relative', () => new Intl.RelativeTimeFormat('en').format(1, 'age'));
attempt('called', () => typeof Intl.NumberFormat().format + typeof Intl.DateTimeFormat() + typeof Intl.Collator());
