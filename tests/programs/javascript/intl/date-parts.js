// The parts of dates, ranges, and what a format says of itself.
const date = new Date(Date.UTC(2024, 2, 9, 15, 4, 5, 678));
const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'long', timeZone: 'America/Chicago' });
console.log(format.formatToParts(date));
console.log(format.resolvedOptions());
console.log(new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: 'numeric', timeZone: 'UTC' }).resolvedOptions());
const { year, month, day } = Object.fromEntries(new Intl.DateTimeFormat('en-US', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' }).formatToParts(date).map((it) => [it.type, it.value]));
console.log(`${year}-${month}-${day}`);
const ends = [Date.UTC(2024, 2, 9, 15, 30), Date.UTC(2024, 2, 9, 20), Date.UTC(2024, 2, 12), Date.UTC(2024, 4, 1), Date.UTC(2025, 0, 1)];
for (const options of [{}, { dateStyle: 'long' }, { month: 'short', day: 'numeric', year: 'numeric' }, { hour: 'numeric', minute: 'numeric' }, { dateStyle: 'short', timeStyle: 'short' }]) {
  const range = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });
  for (const end of ends) console.log(range.formatRange(date, end));
}
