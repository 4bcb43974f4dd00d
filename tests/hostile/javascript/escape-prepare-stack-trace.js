// Error.prepareStackTrace, which hands out call sites with functions of the host elsewhere.
// expect: ok
// stdout: "string or nothing\n"
const found = [];
Error.prepareStackTrace = (_, sites) => {
  for (const site of sites) for (const it of [site.getThis?.(), site.getFunction?.()]) if (it && it !== globalThis) found.push(it);
  return 'nothing';
};
const { stack } = new Error('here');
console.log(typeof stack === 'string' && found.every((it) => it instanceof Object) ? 'string or nothing' : stack);
