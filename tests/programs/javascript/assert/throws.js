const assert = require('assert');
function check(call) {
  try {
    call();
    console.log('ok');
  } catch (error) {
    console.log(error.message, error.code);
  }
}
const boom = () => {
  throw new RangeError('boom');
};
check(() => assert.throws(boom));
check(() => assert.throws(() => {}));
check(() => assert.throws(() => {}, TypeError, 'with a message'));
check(() => assert.throws(boom, RangeError));
check(() => assert.throws(boom, TypeError));
check(() => assert.throws(boom, /bo+m/));
check(() => assert.throws(boom, /bang/));
check(() => assert.throws(boom, { name: 'RangeError', message: 'boom' }));
check(() => assert.throws(boom, { message: 'bang' }));
check(() => assert.throws(boom, { message: /^b/ }));
check(() => assert.throws(boom, (error) => error instanceof RangeError));
check(() => assert.throws(boom, () => false));
check(() => assert.throws(boom, 'boom'));
check(() => assert.throws('boom'));
check(() => assert.doesNotThrow(boom));
check(() => assert.doesNotThrow(boom, 'why'));
(async () => {
  await assert.rejects(Promise.reject(new Error('no')), /no/);
  for (const call of [() => assert.rejects(Promise.resolve(1)), () => assert.doesNotReject(Promise.reject(new Error('q'))), () => assert.rejects(() => 5), () => assert.rejects(5)]) {
    await call().catch((error) => console.log(error.message));
  }
})();
