const e = new Error('plain'); e.stack = 'Error: plain\n    at somewhere (file.js:1:1)';
console.log(e); console.log([e]); console.log({ e });
const t = new TypeError('with props'); t.stack = undefined; t.code = 'E_X'; console.log(t);
const c = new Error('outer', { cause: Object.assign(new Error('inner'), { stack: 'Error: inner\n    at inner' }) }); c.stack = 'Error: outer\n    at outer'; console.log(c);
class ValidationError extends Error { constructor(m, field) { super(m); this.name = 'ValidationError'; this.field = field; this.stack = `ValidationError: ${m}\n    at v`; } }
console.log(new ValidationError('bad', 'age'), [new ValidationError('worse')]);
const noMessage = new Error(); noMessage.stack = 'Error\n    at x'; console.log(noMessage, `${noMessage}`);
const agg = new AggregateError([Object.assign(new Error('one'), { stack: 'Error: one\n    at 1' })], 'all'); agg.stack = 'AggregateError: all\n    at a'; console.log(agg);
const weird = new Error('weird'); weird.stack = 'no header here'; console.log(weird); weird.stack = 42; console.log(weird);
const multi = new Error('line 1\nline 2'); multi.stack = 'Error: line 1\nline 2\n    at m'; console.log(multi, { nested: { multi } });
console.log(String(new ValidationError('v', 1)), new ValidationError('v', 1) + '', Object.assign(Object.create(Error.prototype), { message: 'fake' }) instanceof Error);
