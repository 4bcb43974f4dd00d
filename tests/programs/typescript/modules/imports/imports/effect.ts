declare global { var ready: boolean }
globalThis.ready = true;
console.log('effect', globalThis.ready);
export {};
