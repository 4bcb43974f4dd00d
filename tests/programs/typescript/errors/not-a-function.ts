// exit: 1
// oracle: places
interface Api { call?: (n: number) => number }
const api: Api = {};
const result = (api as Required<Api>).call(1);
console.log(result);
