// exit: 1
// oracle: places
interface Api { call?: (n: number) => number }
const api = {} as Required<Api>;
const result = api.call(1);
console.log(result);
