// The environment and the arguments are what the host gave: nothing.
// expect: ok
// stdout: "0 2\n"
console.log(Object.keys(process.env).length, process.argv.length);
