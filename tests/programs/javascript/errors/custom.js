class AppError extends Error {
  constructor(message, { code = 'E_APP', ...options } = {}) { super(message, options); this.name = this.constructor.name; this.code = code; }
  toJSON() { return { name: this.name, code: this.code, message: this.message }; }
}
class NotFound extends AppError { constructor(what, options) { super(`${what} not found`, { code: 'E_404', ...options }); this.what = what; } }
try {
  try { JSON.parse('{"a":'); } catch (cause) { throw new NotFound('config', { cause }); }
} catch (e) {
  console.log(e instanceof NotFound, e instanceof AppError, e instanceof Error, e.name, e.code, e.what, `${e}`);
  console.log(e.cause instanceof SyntaxError, JSON.stringify(e), Object.keys(e));
}
const e = new AppError('plain'); console.log(Object.prototype.toString.call(e), e.toString(), Object.entries(e), 'stack' in e, typeof e.stack, e.stack.split('\n')[0]);
const agg = new AggregateError([new Error('a'), new TypeError('b')], 'many'); console.log(agg.name, agg.message, agg.errors.length, agg.errors.map(String));
console.log(new Error('m', { cause: 0 }).cause, 'cause' in new Error('m'), Error('no new') instanceof Error, new Error(undefined).message === '', new Error(5).message, String(new Error('')));
const plain = { name: 'Fake', message: 'not an error' }; try { throw plain; } catch (x) { console.log(x === plain, x instanceof Error); }
function risky(n) { try { if (n === 1) throw new Error('one'); if (n === 2) return 'returned'; return 'normal'; } catch (err) { return `caught ${err.message}`; } finally { console.log('cleanup', n); } }
console.log([0, 1, 2].map(risky));
const nestedFinally = () => { const log = []; try { try { throw 1; } finally { log.push('inner'); } } catch (x) { log.push(x); } finally { log.push('outer'); } return log; }; console.log(nestedFinally());
outer: for (const i of [1, 2]) { try { for (;;) { try { if (i === 1) continue outer; break outer; } finally { console.log('leaving', i); } } } finally { console.log('left', i); } }
Error.prototype.extra = 'shared'; console.log(new RangeError('r').extra); delete Error.prototype.extra;
