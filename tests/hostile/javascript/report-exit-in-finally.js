// An exit in a try: neither its catch nor its finally is run.
// expect: ok
// exit: 4
// stdout: "begun\n"
console.log('begun');
try {
  process.exit(4);
} catch {
  console.log('never');
} finally {
  console.log('never');
}
