// JSON.parse: values of all kinds.
for (const text of ['0', '-0', '1', '-12', '1.5', '-0.0', '1e3', '1E-3', '12345678901234567890', '123456789012345', '1234567890123456', '1e400', '-1e400', '5e-324', '0.1', '2147483648', '-2147483649', '9007199254740993', '1.7976931348623157e308']) {
  const number = JSON.parse(text);
  console.log(text, Object.is(number, -0) ? '-0' : String(number), number === Number(text));
}
console.log(JSON.parse(' \t\r\n[ 1 , "two" , null , true , false , [ ] , { } ] '));
console.log(JSON.parse('"\\u0041\\n\\t\\"\\\\\\/\\b\\f\\r\\ud83d\\ude00 ünï → 😀"'), JSON.parse('"\\ud800"').charCodeAt(0), JSON.parse('"\u2028\u007f"').length);
console.log(JSON.parse('{"a":1,"b":{"c":[1,{"d":null}]},"":0,"a b":2,"ключ":"значение"}'));
console.log(JSON.parse('{"b":1,"2":2,"a":3,"1":4,"b":5}'), JSON.stringify(JSON.parse('{"b":1,"2":2,"a":3,"1":4,"b":5}')));
const special = JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3,"length":4}');
console.log(Object.keys(special).join(), special.x, Object.getPrototypeOf(special) === Object.prototype, special.constructor);
console.log(JSON.parse(true), JSON.parse(null), JSON.parse(12), JSON.parse(['1']), JSON.parse({ toString: () => '{"made":1}' }));
const list = JSON.parse('[[1,2.5],["x"]]');
list[0].push(3);
list.push(list.length);
console.log(list, Array.isArray(list), list.map((it) => typeof it).join());
console.log(Object.getOwnPropertyDescriptor(JSON.parse('{"a":1}'), 'a'));
