import 'path';
const kind = typeof module;
export { kind };
