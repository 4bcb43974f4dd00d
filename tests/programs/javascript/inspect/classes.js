class Foo { constructor() { this.a = 1; } method() {} static s = 1; #p = 2; }
class Bar extends Foo { b = 2; } class Empty {}
console.log(new Foo(), new Bar(), new Empty(), Foo, Bar, class {}, class extends Foo {});
console.log([new Foo()], { foo: new Bar() }, Object.create(Foo.prototype), Foo.prototype, Bar.prototype);
