// A promise is rejected with an object that throws when it is looked at.
// expect: error
// error-starts: UnhandledPromiseRejection
// stdout: "begun\n"
console.log('begun');
Promise.reject({ get x() { throw new Error(); }, toString() { throw new Error(); }, [Symbol.toPrimitive]: 5 });
