type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
function parseNumber(text: string): Result<number, string> {
  const value = Number(text);
  return Number.isNaN(value) ? fail(`not a number: ${text}`) : ok(value);
}
function map<T, U, E>(result: Result<T, E>, f: (value: T) => U): Result<U, E> { return result.ok ? ok(f(result.value)) : result }
function all<T, E>(results: Result<T, E>[]): Result<T[], E> {
  const values: T[] = [];
  for (const it of results) { if (!it.ok) return it; values.push(it.value) }
  return ok(values);
}
console.log(map(parseNumber('4'), (it) => it * 2), parseNumber('x'));
console.log(all(['1', '2'].map(parseNumber)), all(['1', 'y'].map(parseNumber)));
class Maybe<T> {
  private constructor(private readonly value: T | null) {}
  static some<T>(value: T) { return new Maybe<T>(value) }
  static none<T = never>() { return new Maybe<T>(null) }
  then<U>(f: (value: T) => Maybe<U>): Maybe<U> { return this.value === null ? Maybe.none<U>() : f(this.value) }
  or(other: T): T { return this.value ?? other }
}
const half = (n: number) => (n % 2 === 0 ? Maybe.some(n / 2) : Maybe.none<number>());
console.log(half(8).then(half).or(-1), half(6).then(half).or(-1));
