interface Fish { swim(): string }
interface Bird { fly(): string }

function isFish(pet: Fish | Bird): pet is Fish {
  return (pet as Fish).swim !== undefined;
}

function assertIsString(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${String(value)} is no string`);
}

function describe(value: string | number | null | undefined | string[]): string {
  if (value == null) return 'nothing';
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === 'string') return value.toUpperCase();
  return value.toFixed(1);
}

const pets: (Fish | Bird)[] = [{ swim: () => 'splash' }, { fly: () => 'flap' }];
console.log(pets.map((pet) => (isFish(pet) ? pet.swim() : pet.fly())));
console.log([null, undefined, 'abc', 2, ['x']].map((it) => describe(it as any)));
try {
  assertIsString(3);
} catch (e) {
  if (e instanceof TypeError) console.log(e.name, e.message);
}
const maybe: { a?: { b?: number } } = { a: {} };
console.log(maybe.a!.b ?? 'none', maybe?.a?.b);
