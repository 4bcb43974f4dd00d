import { readFileSync } from 'node:fs';
interface Case { readonly n: number; readonly values: number[] }
function* cases(lines: string[]): Generator<Case> {
  const total: number = parseInt(lines.shift()!, 10);
  for (let i = 0; i < total; i++) {
    const n = +lines.shift()!;
    yield { n, values: lines.shift()!.split(' ').map(Number) };
  }
}
let index = 0;
for (const { n, values } of cases(readFileSync(0, 'utf8').trim().split('\n')))
  console.log(`Case #${++index}: ${values.slice(0, n).reduce((a: number, b: number): number => a + b, 0)}`);
