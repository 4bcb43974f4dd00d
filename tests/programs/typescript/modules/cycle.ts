import { isEven } from './even';
console.log([0, 1, 2, 7].map((n: number) => isEven(n)));
