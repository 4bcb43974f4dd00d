//4 what objects may say of themselves
const o = { [Symbol.toPrimitive](hint) { return hint === "number" ? 42 : null; }, get [Symbol.species]() {}, [Symbol.hasInstance]: () => true };
console.log(+o, `${o}`, o + 1, Object.getOwnPropertyDescriptors(o), Symbol.for("x").description, new (class { static [Symbol.hasInstance]() { return true; } })());
Object.defineProperty(globalThis, "console", { get() { throw new Error("no console"); } });
console.log(1);
