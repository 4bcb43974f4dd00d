// dateStyle and timeStyle, in some locales and zones.
const date = new Date(Date.UTC(2024, 2, 9, 15, 4, 5, 678));
const styles = [undefined, 'full', 'long', 'medium', 'short'];
for (const locale of ['en-US', 'en-GB', 'en-IN', 'en-CA', 'en-AU', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'zh-CN', 'pt-BR', 'it-IT', 'nl-NL', 'sv-SE']) {
  for (const dateStyle of styles) {
    console.log(locale, dateStyle, new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: dateStyle === undefined ? 'medium' : undefined, timeZone: 'UTC' }).format(date));
  }
  for (const timeStyle of styles.slice(3)) console.log(locale, timeStyle, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle, timeZone: 'UTC' }).format(date));
}
for (const timeZone of ['UTC', 'America/New_York', 'America/Los_Angeles', 'Europe/London', 'Europe/Paris', 'Asia/Tokyo', 'Asia/Kolkata', 'Australia/Sydney']) {
  console.log(timeZone, new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'full', timeZone }).format(date));
  console.log(timeZone, new Intl.DateTimeFormat('en-US', { dateStyle: 'short', timeStyle: 'long', timeZone }).format(Date.UTC(2024, 6, 1)));
}
