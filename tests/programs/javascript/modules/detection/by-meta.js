export const kind = typeof import.meta.url;
