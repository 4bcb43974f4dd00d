export const one = 1;
export const clash = 'first';
export default 'default of first';
