// Compact, scientific and engineering notation, digits, grouping and signs.
const values = [0, 7, 950, 1000, 1234, 9999, 12345, 999999, 1500000, 2.5e9, 1e12, 1e16, -4321, 0.00123];
const options = [
  { notation: 'compact' },
  { notation: 'compact', compactDisplay: 'long' },
  { notation: 'compact', maximumFractionDigits: 2 },
  { notation: 'compact', style: 'currency', currency: 'USD' },
  { notation: 'scientific' },
  { notation: 'engineering', maximumFractionDigits: 1 },
  { maximumSignificantDigits: 3 },
  { minimumSignificantDigits: 4 },
  { minimumIntegerDigits: 3 },
  { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  { useGrouping: false },
  { useGrouping: 'min2' },
  { signDisplay: 'always' },
  { signDisplay: 'exceptZero' },
  { signDisplay: 'never' },
  { roundingMode: 'floor', maximumFractionDigits: 0 },
  { roundingMode: 'halfEven', maximumFractionDigits: 0 },
];
for (const it of options) {
  const format = new Intl.NumberFormat('en-US', it);
  console.log(JSON.stringify(it));
  console.log('  ' + values.map((value) => format.format(value)).join('  '));
}
