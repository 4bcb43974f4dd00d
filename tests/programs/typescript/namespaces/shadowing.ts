namespace Foo {
  export class Foo { who() { return 'inner Foo' } }
  export const make = () => new Foo();
}
namespace Outer {
  export const x = 'outer x';
  export const y = 'y';
  function local(x: string) { return { x, y } }
  export function show() { let y = 'local y'; { const x = 'block'; y += x } return [x, y, local('param')] }
  export namespace Inner { export const x = 'inner x'; export const both = () => [x, y, Outer.x] }
  export let n = 1;
  n++; n += 3; ({ n } = { n: n * 2 }); [n] = [n + 1];
  for (n = n; n < 14; n++);
}
console.log(new Foo.Foo().who(), Foo.make().who(), Outer.show(), Outer.Inner.both(), Outer.n);
