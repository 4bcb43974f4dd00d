// The order of words.
const words = ['résumé', 'Resume', 'resume', 'RESUME', 'zebra', 'Zebra', 'äpfel', 'apple', 'Apple', 'éclair', 'eclair', 'co-op', 'coop', 'co op', 'item10', 'item2', 'item1',
  'straße', 'strasse', 'naïve', 'naive', 'ñandú', 'nandu', '_x', '-x', '#x', '$x', '1x', 'øre', 'ore', 'łódź', 'lodz', 'Ångström', 'angstrom', 'œuvre', 'oeuvre', ''];
console.log([...words].sort((a, b) => a.localeCompare(b)).join(' '));
console.log([...words].sort(new Intl.Collator('en', { numeric: true }).compare).join(' '));
console.log([...words].sort(new Intl.Collator('en', { caseFirst: 'upper' }).compare).join(' '));
console.log([...words].sort(new Intl.Collator('en', { ignorePunctuation: true }).compare).join(' '));
for (const sensitivity of ['base', 'accent', 'case', 'variant']) {
  const { compare } = new Intl.Collator('en', { sensitivity });
  console.log(sensitivity, compare('a', 'b'), compare('a', 'á'), compare('a', 'A'), compare('a', 'a'));
}
console.log('a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'), 'a'.localeCompare('A'), 'A'.localeCompare('a'));
console.log('file10'.localeCompare('file9', undefined, { numeric: true }), 'RED'.localeCompare('red', 'en', { sensitivity: 'base' }), 'ä'.localeCompare('z', 'de'));
console.log(new Intl.Collator().resolvedOptions());
console.log(['b', undefined, 'a'].sort(), 'x'.localeCompare(), ['Б', 'а', 'я', 'А', 'α', 'z'].sort((a, b) => a.localeCompare(b)).join(' '));
