// Plural rules, lists, and relative times.
const ordinal = new Intl.PluralRules('en-US', { type: 'ordinal' });
const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
console.log([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112].map((n) => n + suffixes[ordinal.select(n)]).join(' '));
for (const locale of ['en', 'fr', 'ru', 'ar', 'pl', 'ja']) console.log(locale, [0, 1, 2, 3, 5, 11, 21, 100, 1.5].map((n) => new Intl.PluralRules(locale).select(n)).join(' '));
console.log(ordinal.resolvedOptions());
for (const type of ['conjunction', 'disjunction', 'unit']) {
  for (const style of ['long', 'short', 'narrow']) {
    const list = new Intl.ListFormat('en', { type, style });
    console.log(type, style, [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map((it) => list.format(it)).join(' | '));
  }
}
console.log(new Intl.ListFormat('de', { type: 'disjunction' }).format(['eins', 'zwei', 'drei']), new Intl.ListFormat('en').formatToParts(['x', 'y', 'z']));
for (const numeric of ['always', 'auto']) {
  const relative = new Intl.RelativeTimeFormat('en', { numeric });
  console.log(numeric, [[-1, 'day'], [1, 'day'], [0, 'day'], [-3, 'months'], [2, 'weeks'], [1, 'year'], [-90, 'second'], [1234.5, 'hour']].map((it) => relative.format(...it)).join(' | '));
}
console.log(new Intl.RelativeTimeFormat('de', { numeric: 'auto' }).format(-1, 'day'), new Intl.RelativeTimeFormat('en', { style: 'narrow' }).format(-2, 'month'));
console.log(new Intl.RelativeTimeFormat('en').formatToParts(-10, 'minute'));
