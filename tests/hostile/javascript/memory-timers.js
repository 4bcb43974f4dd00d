// Timers that arm two more each.
// expect: memory-limit
// limits: {"maxMemoryMB": 16, "timeoutMs": 10000}
// stdout: "begun\n"
console.log('begun');
function more() {
  setTimeout(more);
  setTimeout(more);
}
more();
