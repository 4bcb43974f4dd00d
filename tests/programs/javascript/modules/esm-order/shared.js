console.log('shared');
export {};
