// process has nothing that reaches a process, and what it says of one is made up.
// expect: ok
// stdout: "\nERR_FEATURE_UNAVAILABLE_ON_PLATFORM 1 {}\n"
const names = 'binding _linkedBinding dlopen abort mainModule getBuiltinModule channel send disconnect setuid report permission';
console.log(names.split(' ').filter((name) => name in process).join(' '));
let code = 'none';
try {
  process.kill(process.pid, 'SIGKILL');
} catch (error) {
  code = error.code;
}
console.log(code, process.pid, JSON.stringify(process.env));
