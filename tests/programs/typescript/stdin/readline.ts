import * as readline from 'readline';
const rl: readline.Interface = readline.createInterface({ input: process.stdin });
const lines: string[] = [];
rl.on('line', (line: string): void => { lines.push(line) });
rl.once('close', () => {
  const matrix = lines.map((line) => line.split(/\s+/).map(Number) as number[]);
  const transposed = matrix[0]!.map((_, i) => matrix.map((row) => row[i]!));
  console.log(transposed.map((row) => row.join(' ')).join('\n'));
});
