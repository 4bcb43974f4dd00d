export const id = { url: import.meta.url };
