//4 dates
console.log(new Date(2026, 0, 31, 12), new Date("2026-02-30"), new Date(8.64e15 + 1), Date.UTC(2026, 1), new Date(0).toString(), new Date(0).toLocaleDateString(), Date.parse("Thu, 01 Jan 1970 00:00:00 GMT"), new Date(2026, 5).getTimezoneOffset());
new Date(NaN).toISOString();
