// Builtin functions look as they should: names, lengths, attributes, no prototype, no construction.
const methods = [
  [String.prototype, 'at charAt includes indexOf lastIndexOf padEnd padStart repeat replace replaceAll slice split substr substring toLowerCase toUpperCase trim trimEnd trimStart trimLeft trimRight'],
  [Array.prototype, 'concat every fill filter find findIndex forEach includes indexOf join map push reduce slice some'],
  [JSON, 'parse stringify'],
];
for (const [owner, names] of methods) {
  for (const name of names.split(' ')) {
    const { writable, enumerable, configurable, value } = Object.getOwnPropertyDescriptor(owner, name);
    const shape = ['name', 'length'].map((key) => JSON.stringify(Object.getOwnPropertyDescriptor(value, key))).join(' ');
    console.log(name, writable, enumerable, configurable, shape, 'prototype' in value, Object.getPrototypeOf(value) === Function.prototype);
    try {
      new value();
    } catch (error) {
      console.log(' ', error.name);
    }
  }
}
console.log(String.prototype.trimLeft === String.prototype.trimStart, String.prototype.trimRight === String.prototype.trimEnd);
console.log(Reflect.ownKeys(JSON).map(String).join(), Object.prototype.toString.call(JSON));
