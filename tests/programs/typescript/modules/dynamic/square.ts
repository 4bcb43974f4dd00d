const power = 2 as const;
export function run(input: number): number { return input ** power }
