// An array with room for a billion is filled.
// expect: timeout | memory-limit | error
// limits: {"timeoutMs": 500, "maxMemoryMB": 64}
// stdout: "begun\n"
console.log('begun');
Array(1e9).fill(0);
