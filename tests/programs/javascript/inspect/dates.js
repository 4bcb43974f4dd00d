console.log(new Date(0), new Date(NaN), [new Date(1e12)], { d: new Date(Date.UTC(2024, 1, 29, 12, 30, 45, 678)) });
const d = new Date(0); d.x = 1; console.log(d, d.toISOString(), JSON.stringify(d), new Date(-1), new Date(8.64e15));
