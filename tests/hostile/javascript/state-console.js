// The console is left with open groups, counts and timers.
// expect: ok
// stdout: "default: 1\nleft\n"
console.count();
console.time('left');
console.log('left');
console.group();
console.group();
