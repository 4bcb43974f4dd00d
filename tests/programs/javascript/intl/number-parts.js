// The parts of numbers, and what a format says of itself.
const parts = (options, value) => console.log(new Intl.NumberFormat('en-US', options).formatToParts(value).map((it) => `${it.type}:${it.value}`).join(' '));
parts({}, -1234567.891);
parts({ style: 'currency', currency: 'EUR' }, 1234.5);
parts({ style: 'currency', currency: 'USD', currencySign: 'accounting' }, -5);
parts({ style: 'percent' }, 0.5);
parts({ style: 'unit', unit: 'liter', unitDisplay: 'long' }, 3);
parts({ notation: 'compact' }, 12345);
parts({ notation: 'compact', compactDisplay: 'long' }, 12345);
parts({ notation: 'scientific' }, 0.00012);
parts({}, NaN);
console.log(new Intl.NumberFormat().resolvedOptions());
console.log(new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR' }).resolvedOptions());
console.log(new Intl.NumberFormat('en', { notation: 'compact' }).resolvedOptions());
console.log(new Intl.NumberFormat('en').formatRange(3, 5), new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).formatRange(3, 5));
