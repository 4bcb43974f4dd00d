// Functions made of text live in the guest's own realm.
// expect: ok
// stdout: "true true true true true\n"
const same = (it) => it === globalThis;
console.log(
  same(Function('return this')()),
  same((0, eval)('this')),
  same(console.log.constructor('return this')()),
  same((() => {}).constructor.call(null, 'return this')()),
  same(Reflect.construct(Function, ['return this'])()),
);
