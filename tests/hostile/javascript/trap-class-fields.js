// Names of private members, home objects and uninitialised this, used where they are not.
// expect: ok
// stdout: "5\n"
let caught = 0;
class A {
  #x = 1;
  static read(it) { return it.#x; }
}
for (const attempt of [
  () => A.read({}),
  () => new (class extends A { constructor() { this.x; } })(),
  () => new (class extends A { constructor() { super(); super(); } })(),
  () => new (class extends null {})(),
  () => A(),
]) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) caught++;
  }
}
console.log(caught);
