// The chains of constructors that end outside of other sandboxes end in the guest's own Function.
// expect: ok
// stdout: "true true true true true true\n"
const { Function: F } = globalThis;
console.log(
  console.constructor.constructor === F,
  process.constructor.constructor === F,
  process.stdout.write.constructor === F,
  setTimeout(() => {}).constructor.constructor === F,
  performance.now.constructor === F,
  Object.getPrototypeOf(async () => {}).constructor.constructor === F,
);
