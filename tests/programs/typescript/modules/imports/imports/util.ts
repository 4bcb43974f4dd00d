export function round(n: number, digits?: number): number { return +n.toFixed(digits ?? 2) }
