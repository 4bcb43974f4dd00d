export const run = (input: number): number => input * 2;
