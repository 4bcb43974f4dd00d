// The console looks at a proxy and getters without running the guest's code in them.
// expect: ok
// stdout: "{ x: [Getter] } {}\n"
console.log({ get x() { for (;;); } }, new Proxy({}, { get() { for (;;); }, ownKeys() { for (;;); } }));
