undeclared = 5;
console.log(globalThis.undeclared, delete globalThis.undeclared);
console.log((function () { return this === globalThis; })());
var o = { a: 1 };
with (o) { console.log(a); }
console.log(010, typeof this);
if (true) {
  function hoisted() { return 'annex b'; }
}
console.log(hoisted());
console.log(new Function('return typeof require')(), eval('typeof require'), (0, eval)('typeof require'));
return;
console.log('never');
