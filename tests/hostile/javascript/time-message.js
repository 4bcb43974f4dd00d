// An uncaught error that never finishes telling its message: the report must not hang the page.
// expect: timeout | error
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
const error = new Error();
Object.defineProperty(error, 'message', { get() { for (;;); } });
throw error;
