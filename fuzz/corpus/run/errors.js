//4 errors in all shapes
class Own extends Error { constructor(m, o) { super(m, o); this.extra = [1, { a: 2 }]; } get name() { return "Own"; } }
for (const make of [() => null.x, () => undefined(), () => x, () => { const c = 1; c = 2; }, () => new (class { #a; static t(o) { return o.#a; } }).t({}), () => "a".repeat(-1), () => decodeURI("%"), () => BigInt(1.5), () => [].reduce((a) => a), () => Symbol() + 1, () => JSON.parse("{"), () => new Array(-1), () => ({}) instanceof 5]) {
  try { make(); } catch (e) { console.log(e.name, e.message, typeof e.stack); }
}
try { throw new AggregateError([new Error("a"), 1], "many"); } catch (e) { console.log(e); }
throw new Own("uncaught", { cause: new RangeError("cause\nof two lines") });
