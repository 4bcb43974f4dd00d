// process has nothing that reaches a process.
// expect: ok
// stdout: "\n"
const names = 'binding _linkedBinding dlopen kill abort mainModule getBuiltinModule stdin channel send disconnect chdir setuid umask report permission';
console.log(names.split(' ').filter((name) => name in process && name !== 'stdin').join(' '));
