// Numbers in other locales.
const locales = ['en-GB', 'en-IN', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'pt-BR', 'nl-NL', 'sv-SE', 'ja-JP', 'ko-KR', 'zh-CN'];
for (const locale of locales) {
  console.log(locale, (1234567.891).toLocaleString(locale), (-0.5).toLocaleString(locale, { style: 'percent' }), (1234).toLocaleString(locale));
  for (const currency of ['EUR', 'USD', 'JPY', 'INR']) console.log('  ', (123456.789).toLocaleString(locale, { style: 'currency', currency }));
  console.log('  ', (1234567).toLocaleString(locale, { notation: 'compact' }), (123456789n).toLocaleString(locale));
}
console.log((1234.5).toLocaleString(['xx-YY', 'de']), (1234.5).toLocaleString('en-u-nu-latn'));
