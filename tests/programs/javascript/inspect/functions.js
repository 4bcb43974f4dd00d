console.log(function f() {}, function () {}, () => {}, (a) => a, async () => {}, async function g() {}, function* h() {}, async function* i() {});
const named = () => {}; const o = { method() {}, async am() {}, *gm() {}, get x() { return 1; } }; console.log(named, o);
console.log(Math.max, parseInt, Array, Object, Symbol, Proxy, Date, console.log, class X {});
function props() {} props.a = 1; props.b = { c: 2 }; console.log(props, [props]);
console.log(function bound() {}.bind(null), new Function('a', 'return a'), Object.setPrototypeOf(function n() {}, null));
