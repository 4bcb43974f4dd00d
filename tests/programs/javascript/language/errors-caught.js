try { x; } catch (e) { console.log(e.name, e.message, String(e), e instanceof ReferenceError, e.stack.split('\n')[0]); }
try { throw new RangeError('r', { cause: 'c' }); } catch (e) { console.log(e.cause, Object.keys(e), e.toString()); }
const agg = new AggregateError([new Error('a'), 1], 'many'); console.log(agg.errors.length, agg.message, agg.name);
