const assert = require('assert');
function check(call) {
  try {
    call();
    console.log('ok');
  } catch (error) {
    console.log(error.message, error.name, error.code, error.generatedMessage, error.operator);
  }
}
check(() => assert.equal(1, '1'));
check(() => assert.equal(1, 2));
check(() => assert.strictEqual(1, 2));
check(() => assert.strictEqual('hello world', 'hello there'));
check(() => assert.strictEqual('a\nb\nc', 'a\nb\nd'));
check(() => assert.strictEqual({ a: 1 }, { a: 1 }));
check(() => assert.strictEqual([1], [2], 'custom'));
check(() => assert.strictEqual(NaN, 0));
check(() => assert.strictEqual(-0, 0));
check(() => assert.strictEqual(1, 2, new TypeError('mine')));
check(() => assert.notStrictEqual(1, 1));
check(() => assert.notEqual(1, 1));
check(() => assert.equal(1));
check(() => assert.fail());
check(() => assert.fail('boom'));
check(() => assert.ifError(null));
check(() => assert.ifError(new Error('e')));
check(() => assert.match('abc', /x/));
check(() => assert.doesNotMatch('abc', /a/));
check(() => assert.match(5, /a/));
