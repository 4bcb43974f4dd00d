console.log('math runs');
export const PI = 3.14;
export function add(a, b) { return a + b; }
export default 'the default';
