const lines = [];
const rl = require('readline').createInterface({ input: process.stdin });
rl.on('line', (line) => lines.push(line));
rl.on('close', () => console.log(lines));
