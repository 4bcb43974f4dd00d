// A reviver that parses.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const revive = () => JSON.parse('[1]', revive);
revive();
