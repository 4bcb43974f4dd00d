const a = { name: 'a' }; a.self = a; console.log(a);
const b = { c: { } }; b.c.b = b; b.c.c = b.c; console.log(b);
const list = [1]; list.push(list, { list }); console.log(list);
const m = new Map(); m.set('m', m); console.log(m); const s = new Set(); s.add(s); console.log(s);
