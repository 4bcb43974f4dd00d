interface User {
  id: number;
  name: string;
  email?: string;
  readonly created: string;
}
type Patch = Partial<Omit<User, 'id'>>;
type Named = Pick<User, 'name'>;
type Getters<T> = { [K in keyof T as `get${Capitalize<string & K>}`]: () => T[K] };
type Flags = Record<'read' | 'write', boolean>;
type Elem<T> = T extends (infer U)[] ? U : T;
type DeepReadonly<T> = { readonly [K in keyof T]: T[K] extends object ? DeepReadonly<T[K]> : T[K] };

function update<T extends object>(target: T, patch: Partial<T>): T {
  return { ...target, ...patch };
}
function getters<T extends Record<string, unknown>>(object: T): Getters<T> {
  const result = {} as Record<string, () => unknown>;
  for (const key of Object.keys(object) as (keyof T & string)[]) {
    result[`get${key[0]!.toUpperCase()}${key.slice(1)}`] = () => object[key];
  }
  return result as Getters<T>;
}

const user: User = { id: 1, name: 'Ada', created: '1815' };
const patch: Patch = { email: 'ada@example.org' };
console.log(update(user, patch));
const named: Named = user;
console.log(named.name);
const flags: Flags = { read: true, write: false };
console.log(Object.entries(flags));
console.log(getters({ width: 3, height: 4 }).getWidth());
const first: Elem<string[]> = 'x';
const frozen: DeepReadonly<{ a: { b: number } }> = Object.freeze({ a: { b: 1 } });
console.log(first, frozen.a.b);
