// Language tags.
console.log(Intl.getCanonicalLocales(['EN-us', 'zh-hans-cn', 'en-US', 'de-DE-u-co-phonebk']), Intl.getCanonicalLocales());
console.log(Intl.NumberFormat.supportedLocalesOf(['de', 'en-GB', 'xx']), Intl.DateTimeFormat.supportedLocalesOf('fr-FR'));
const locale = new Intl.Locale('en-latn-us', { hourCycle: 'h12' });
console.log(locale, String(locale), locale.language, locale.script, locale.region, locale.baseName, locale.hourCycle, locale.numeric);
console.log(new Intl.Locale('zh').maximize().toString(), new Intl.Locale('en-Latn-US').minimize().toString());
console.log(Intl, Object.prototype.toString.call(Intl), typeof Intl.supportedValuesOf, Object.keys(Intl));
console.log(new Intl.NumberFormat(), new Intl.DateTimeFormat(), new Intl.Collator(), new Intl.PluralRules(), new Intl.ListFormat(), new Intl.Segmenter());
const { format } = new Intl.NumberFormat('en');
console.log([1, 1000, 1e6].map(format), ['b', 'a'].sort(new Intl.Collator().compare));
