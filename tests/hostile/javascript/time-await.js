// Loops of await.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
(async () => {
  for (;;) await null;
})();
(async () => {
  for await (const _ of (async function* () { for (;;) yield; })());
})();
