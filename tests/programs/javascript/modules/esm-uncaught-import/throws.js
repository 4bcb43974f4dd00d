export const a = 1;
const f = () => { throw new RangeError('while it is imported'); };
f();
