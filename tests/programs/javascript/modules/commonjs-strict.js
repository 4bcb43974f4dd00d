'use strict';
try {
  undeclared = 1;
} catch (error) {
  console.log(error.name);
}
console.log((function () { return this; })(), this === module.exports);
let let1 = 1;
{
  function inner() { return 1; }
}
console.log(typeof inner);
