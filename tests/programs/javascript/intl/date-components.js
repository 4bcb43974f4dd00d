// Components of dates and times.
const date = new Date(Date.UTC(2024, 2, 9, 15, 4, 5, 678));
const sets = [
  { year: 'numeric' }, { month: 'long' }, { month: 'short' }, { month: 'narrow' }, { month: '2-digit' }, { day: 'numeric' }, { weekday: 'long' }, { weekday: 'short' },
  { year: 'numeric', month: 'long' }, { year: 'numeric', month: '2-digit' }, { month: 'short', day: 'numeric' }, { month: 'long', day: 'numeric', year: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' }, { year: '2-digit', month: 'numeric', day: 'numeric' }, { weekday: 'short', month: 'short', day: 'numeric' },
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }, { hour: 'numeric' }, { hour: '2-digit', minute: '2-digit' }, { hour: 'numeric', hour12: false },
  { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }, { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }, { minute: '2-digit', second: '2-digit' },
  { hour: 'numeric', minute: 'numeric', second: 'numeric', fractionalSecondDigits: 3 }, { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  { year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' }, { year: 'numeric', era: 'short' },
  { hour: 'numeric', timeZoneName: 'short' }, { hour: 'numeric', minute: 'numeric', timeZoneName: 'shortOffset' }, { timeZoneName: 'long' },
];
for (const set of sets) {
  console.log(JSON.stringify(set));
  console.log('  ' + ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP'].map((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...set }).format(date)).join(' | '));
}
