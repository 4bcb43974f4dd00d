// What JSON.parse says of texts that are no JSON.
const texts = ['', ' ', '{', '[', '{"a":}', '{"a"}', '{"a":1', '{"a":1,', '{"a":1,}', '[1', '[1,', '[1,]', '[1 2]', '{"a" 1}', '{a:1}', "{'a':1}", 'tru', 'trux', 'nul', 'fals', 'x', '"abc', '"a\nb"', '"a\tb"', '"\\x"', '"\\u12"', '"\\u12', '"\\', '-', '-x', '01', '-01', '1.', '1.x', '.5', '+1', '1e', '1e+', '1ex', '0x1', '1 2', '1x', '{} x', '[] []', 'undefined', 'NaN', 'Infinity', '-Infinity', '[object Object]', '[1,"a" "b"]', '["a":1]', '{"a":1 "b":2}', '{"a":1}}', '[1]]', '}', ']', ',', ':', '[,]', '{,}', '{"a",1}', '{"a":1]', '[1}', '{"a":1,"b" 2}', '{"a":1,b:2}', '{"a":tru}', '\ufeff1', 'é', '日本語', '[1,2,3,4,5,6,7,8,9,x]', 'xaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '[1,2,3,4,5,x,6,7,8,9,10,11,12]', '[1,2,3,4,5,6,7,8,9,10,11,12,x', "[1,2,3,4,5,6,7,8,9,10,'x']", '<html>', 'function(){}', '{"a":\n1,\n"b":?}', '//x', '[1] // x', '"tab\u0001"', '\u00a01'];
for (const text of texts) {
  try {
    console.log(JSON.stringify(text), 'is', JSON.parse(text));
  } catch (error) {
    console.log(JSON.stringify(text), `${error.name}: ${error.message}`, error instanceof SyntaxError);
  }
}
for (const value of [undefined, {}, [], [1, 2], () => 1, NaN]) {
  try {
    console.log(JSON.parse(value));
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
