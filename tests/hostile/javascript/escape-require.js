// require gives nothing that reaches out, and none of the natives that the modules are built on.
// expect: ok
// stdout: "15\n"
const names = ['http', 'https', 'net', 'dgram', 'dns', 'tls', 'child_process', 'cluster', 'vm', 'inspector', 'repl', 'internal/process', 'node:internal/start', 'binding', 'wasi'];
let refused = 0;
for (const name of names) {
  try {
    console.log(name, require(name));
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_UNKNOWN_BUILTIN_MODULE') refused++;
    else console.log(name, error.code);
  }
}
console.log(refused);
