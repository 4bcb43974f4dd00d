// A stack shows the guest's own frames, not the engine's.
// expect: ok
// stdout: "true false\n"
const { stack } = new Error('here');
console.log(stack.startsWith('Error: here\n    at '), /wasm|worker|rust|blob:|https?:/.test(stack));
