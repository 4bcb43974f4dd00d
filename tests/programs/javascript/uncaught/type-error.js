// exit: 1
const user = { name: 'Ann' };

function greet(person) {
  return 'Hello ' + person.address.street;
}

console.log('before');
console.log(greet(user));
