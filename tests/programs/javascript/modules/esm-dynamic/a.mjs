console.log('a runs');
export const a = 1;
export default 'default of a';
