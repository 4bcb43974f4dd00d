// NUL, escape sequences of terminals and a carriage return are text like any other.
// expect: ok
// stdout: "\u0000\u001b[2J\u001b]0;title\u0007\r\u0085\u2028\ufeff\n"
console.log('\0\x1b[2J\x1b]0;title\x07\r\x85\u2028\ufeff');
