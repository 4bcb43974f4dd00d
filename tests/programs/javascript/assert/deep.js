const assert = require('assert');
function check(actual, expected) {
  for (const name of ['deepStrictEqual', 'deepEqual', 'notDeepStrictEqual']) {
    try {
      assert[name](actual, expected);
      console.log(name, 'ok');
    } catch (error) {
      console.log(error.message);
    }
  }
}
check({ a: 1, b: [1, 2, 3] }, { a: 1, b: [1, 2, 4] });
check([1, 2, 3], [1, 2, '3']);
check([1, 2, 3], [1, 2]);
check({ a: 1 }, { a: 1, b: 2 });
check(new Map([[1, 2]]), new Map([[1, 3]]));
check(new Set([1, { a: 1 }]), new Set([{ a: 1 }, 1]));
check([...'abcdefghijklmnopqrstuvwxyz'], [...'abcdefghijklmnopqrsTuvwxyz']);
check(new Date(0), new Date(1));
check(/a/g, /a/i);
check(new Error('a'), new Error('b'));
check(Object.create(null), {});
check([1, , 3], [1, undefined, 3]);
check(new Uint8Array([1, 2]), new Uint8Array([1, 3]));
check({ a: { b: { c: 1, d: 2, e: 3, f: 4, g: 5, h: 6 } } }, { a: { b: { c: 1, d: 2, e: 3, f: 4, g: 5, h: 7 } } });
const left = { name: 'x' };
left.self = left;
const right = { name: 'x' };
right.self = right;
check(left, right);
