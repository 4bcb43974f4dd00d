export const two = 2;
export const clash = 'second';
const x = 'odd';
export { x as 'string name' };
