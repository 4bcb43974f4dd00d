// Ten thousand promises are rejected with nobody listening: the first ends the program.
// expect: error
// error: Error: 0
// stdout: "end\n"
for (let i = 0; i < 10_000; i++) Promise.reject(new Error(i));
console.log('end');
