const assert = require('node:assert/strict');
function check(call) {
  try {
    call();
    console.log('ok');
  } catch (error) {
    console.log(error.message, error.generatedMessage, error.actual, error.expected);
  }
}
check(() => assert(true));
check(() => assert(false));
check(() => assert.ok(0));
check(() => assert.ok(null, 'a message'));
check(() => assert.ok());
check(() => assert(typeof 123 === 'string'));
check(() => assert.ok(
  [1, 2].includes(
    3,
  ),
));
check(() => assert.equal(1, '1'));
check(() => assert.deepEqual([1], ['1']));
