console.log('effect runs', import.meta.url.split('/').pop());
export {};
