// Object.prototype has accessors that would hear of whatever the engine defines.
// expect: error
// error: TypeError: real
// stdout: "begun\n"
console.log('begun');
const heard = [];
for (const name of ['name', 'message', 'stack', 'cause', 'value', 'get', 'set', 'code', 'depth']) {
  Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    get() { heard.push(name); throw new Error(name); },
    set() { heard.push(name); throw new Error(name); },
    configurable: true,
  });
}
throw new TypeError('real');
