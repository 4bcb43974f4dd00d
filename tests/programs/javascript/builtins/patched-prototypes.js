// What a program puts on the prototypes counts, also for builtins that take short ways.
let log = '';
Object.defineProperty(Object.prototype, '5', { configurable: true, get: () => 'inherited', set: (value) => (log += `set ${value} `) });
const holes = [0, 1, 2, 3, 4, , 6];
console.log(holes.indexOf('inherited'), holes.includes('inherited'), holes.slice().length, holes.map(String)[5]);
const one = ['a', 'b', 'c', 'd', 'e'];
one.push('f');
console.log(one.length, Object.keys(one).length, log);
new Array(7).fill(0);
console.log(log);
console.log(JSON.stringify([, , , , , ,]), [].concat(holes).length);
delete Object.prototype[5];
class Stack extends Array {}
const stack = Stack.of(1, 2, 3);
console.log(stack.slice(1) instanceof Stack, stack.map((it) => it) instanceof Stack, stack.filter(Boolean) instanceof Stack, stack.concat([4]) instanceof Stack);
const plain = [1, 2];
plain.constructor = { [Symbol.species]: function Other(length) { this.made = length; } };
console.log(JSON.stringify(plain.map((it) => it)), JSON.stringify(plain.slice(1)));
const spread = { length: 2, 0: 'x', 1: 'y', [Symbol.isConcatSpreadable]: true };
const whole = [3, 4];
whole[Symbol.isConcatSpreadable] = false;
console.log(JSON.stringify([0].concat(spread, whole, 5, 'six', null)));
String.prototype.toString = () => 'patched';
console.log('abc'.indexOf('b'), ['a', 'b'].join());
