class A extends Array {} class M extends Map {} class S extends Set {} class E extends Error {} class D extends Date {} class F extends Function {}
console.log(A.from([1, 2]), new M([[1, 2]]), new S([1]), new D(0), new A(), new M(), new S(), new A(3));
class R extends RegExp {} class P extends Promise {} console.log(new R('a', 'g'), P.resolve(1), A, M, E);
