// https://nodejs.org/docs/latest-v20.x/api/timers.html

const promisified = Symbol.for('nodejs.util.promisify.custom');
const { clearImmediate, clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } = globalThis;

for (const [name, timer] of [
  ['setTimeout', setTimeout],
  ['setImmediate', setImmediate],
]) {
  Object.defineProperty(timer, promisified, {
    enumerable: true,
    configurable: true,
    get: () => require('timers/promises')[name],
  });
}

module.exports = {
  setTimeout,
  clearTimeout,
  setImmediate,
  clearImmediate,
  setInterval,
  clearInterval,
  get promises() {
    return require('timers/promises');
  },
};
