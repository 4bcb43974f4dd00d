export let count = 0;
export const increment = () => { count++; };
export function reset() { count = 0; }
export default count;
