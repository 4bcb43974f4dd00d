// Tags, inspectors and toJSON that throw, on what the console shows.
// expect: ok
// stdout: "caught\ncaught\ncaught\n"
for (const attempt of [
  () => JSON.stringify({ toJSON() { throw new Error(); } }),
  () => Object.prototype.toString.call({ get [Symbol.toStringTag]() { throw new Error(); } }),
  () => console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { throw new Error(); } }),
]) {
  try {
    attempt();
    console.log('nothing');
  } catch {
    console.log('caught');
  }
}
