// A promise that is never settled keeps nothing alive: the program is over.
// expect: ok
// stdout: "begun\n"
console.log('begun');
new Promise(() => {}).then(() => console.log('never'));
