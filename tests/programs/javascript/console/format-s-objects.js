class A { toString() { return 'A!'; } } class B extends A {} class C {}
console.log('%s', new A()); console.log('%s', new B()); console.log('%s', new C()); console.log('%s', { a: { b: 1 } }); console.log('%s', { toString() { return 'own'; } });
console.log('%s', new Date(0)); console.log('%s', () => 1); console.log('%s', Symbol('x')); console.log('%s', Object.create(null)); console.log('%s', [new Map([[1, { a: 1 }]])]);
console.log('%s', { [Symbol.toPrimitive]() { return 'prim'; } });
const c = {}; c.c = c; console.log('%j', c); console.log('%j', undefined); console.log('%d', {}); console.log('%i', Symbol('q'));
