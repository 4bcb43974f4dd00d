const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 45, 678));
console.log(d.toISOString(), d.getTime(), d.getUTCDay(), d.toUTCString(), d.toJSON());
console.log(Date.parse('2024-02-29T12:30:45.678Z'), Date.parse('nope'), new Date('2024-01-01').getTime());
