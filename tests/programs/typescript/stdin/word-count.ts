import * as fs from 'fs';
import type { PathLike } from 'node:fs';
const from: PathLike = '/dev/stdin';
const words: string[] = fs.readFileSync(from, 'utf8').toLowerCase().match(/[a-z']+/g) ?? [];
const counts = words.reduce<Map<string, number>>((map, word) => map.set(word, (map.get(word) ?? 0) + 1), new Map());
for (const [word, count] of [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 3)) console.log(`${word}: ${count}`);
