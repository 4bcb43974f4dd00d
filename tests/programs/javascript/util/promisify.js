const util = require('util');
const sleep = util.promisify((ms, callback) => setTimeout(() => callback(null, `slept ${ms}`), ms));
(async () => {
  console.log(await sleep(1));
  await util.promisify((callback) => callback(new Error('no')))().catch((error) => console.log(error.message));
  console.log(await util.promisify(setTimeout)(1, 'value'));
  const own = () => {};
  own[util.promisify.custom] = async () => 'custom';
  console.log(await util.promisify(own)());
})();
util.callbackify(async (x) => x * 2)(4, (error, value) => console.log(error, value));
util.callbackify(async () => {
  throw null;
})((error) => console.log(error.message, error.reason));
for (const wrong of [() => util.promisify(5), () => util.callbackify('x'), () => util.inherits(class {})]) {
  try {
    wrong();
  } catch (error) {
    console.log(String(error));
  }
}
