const base = 3;
const name = 'text';
function next(): number { return 41 }
enum Values { A = base * 2, B = next() + 1, C = name.length, D = Math.max(A, B), E = 0.5, F = -E, 'quoted-key' = 7 }
console.log(Values.A, Values.B, Values.C, Values.D, Values.F, Values['quoted-key']);
console.log(Values[6], Values[42], Values[4]);
