// exit: 1
console.log(typeof undeclared);
console.log(late);
let late = 1;
