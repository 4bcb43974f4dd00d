process.nextTick(() => console.log('tick of the import'));
Promise.resolve().then(() => console.log('micro of the import'));
export const log = (text) => console.log(text);
