// env: TZ=Asia/Kolkata
// Dates as the default locale writes them.
const date = new Date(Date.UTC(2024, 2, 9, 15, 4, 5, 678));
for (const it of [date, new Date(0), new Date(Date.UTC(1999, 11, 31, 23, 59, 59)), new Date(Date.UTC(2024, 6, 4, 0, 0))]) {
  console.log(it.toLocaleString(), '/', it.toLocaleDateString(), '/', it.toLocaleTimeString());
  console.log(String(it), '/', it.toTimeString(), '/', it.toDateString());
}
console.log(Intl.DateTimeFormat().resolvedOptions());
console.log(date.toLocaleDateString(undefined, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }));
console.log(date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }), date.toLocaleTimeString('en-US', { hour12: false }));
console.log(date.toLocaleTimeString('en-US', { timeStyle: 'short' }), date.toLocaleDateString('en-US', { month: 'short', day: '2-digit' }));
console.log(date.getHours(), date.getMinutes(), date.getTimezoneOffset());
