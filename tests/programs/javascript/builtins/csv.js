// A table read, summed and written, by the methods of texts and arrays.
const csv = ['name,team,points', 'Ada,red,12', ' Grace ,blue,30', 'Linus,red,7', '', 'Barbara,blue, 18 '].join('\r\n');
const [header, ...rows] = csv.split('\r\n').filter((line) => line.trim() !== '').map((line) => line.split(',').map((cell) => cell.trim()));
const records = rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, index === 2 ? Number(cells[index]) : cells[index]])));
const sums = records.reduce((all, { team, points }) => ({ ...all, [team]: (all[team] ?? 0) + points }), {});
const width = Math.max(...records.map(({ name }) => name.length));
for (const { name, team, points } of records) console.log(`${name.padEnd(width, '.')} ${team.toUpperCase().padStart(5)} ${'#'.repeat(points / 3)}`);
console.log(sums, JSON.stringify({ sums, best: records.find(({ points }) => points === Math.max(...records.map((it) => it.points))).name }));
console.log(records.some(({ points }) => points > 29), records.every(({ name }) => name.includes('a')), records.findIndex(({ team }) => team === 'blue'));
