// The same names are not found as variables of an outer scope either.
// expect: ok
// stdout: "undefined undefined undefined undefined undefined\n"
console.log(typeof self, typeof fetch, typeof postMessage, typeof XMLHttpRequest, typeof importScripts);
