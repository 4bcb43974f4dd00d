console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u00e9\\n\\ud83d\\ude00","d":-1.5e-3,"e":true,"":0,"__proto__":1}'), JSON.parse(' [ ] '), JSON.parse('"x"'), JSON.parse('null'), JSON.parse('1E2'), JSON.parse('{"a":1,"a":2}'));
console.log(JSON.parse('{"date":"1970-01-02T00:00:00.000Z","n":[1,2,3]}', (k, v) => (k === 'date' ? new Date(v) : k === '1' ? undefined : v)));
const order = []; JSON.parse('{"a":{"b":1},"c":[2]}', function (k, v) { order.push([k, Array.isArray(this)]); return v; }); console.log(order);
console.log(JSON.parse(JSON.stringify({ nested: { deep: [1, { x: [] }] }, s: 'é"' })), Object.getPrototypeOf(JSON.parse('{"__proto__":null}')) === Object.prototype, JSON.parse(`"${'x'.repeat(20)}"`).length);
