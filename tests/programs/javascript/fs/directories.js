const fs = require('fs');
const path = require('path');
console.log(fs.mkdirSync('top/middle/low', { recursive: true }), fs.mkdirSync('top/middle', { recursive: true }));
fs.writeFileSync('top/a.txt', 'a');
fs.writeFileSync('top/middle/b.txt', 'b');
console.log(fs.readdirSync('top'), fs.readdirSync('top', { recursive: true }));
console.log(fs.readdirSync('top', { withFileTypes: true }));
for (const entry of fs.readdirSync('top', { withFileTypes: true, recursive: true })) {
  console.log(path.join(entry.parentPath, entry.name), entry.isDirectory(), entry.isFile());
}
fs.cpSync('top', 'copy', { recursive: true });
console.log(fs.readdirSync('copy', { recursive: true }), fs.readFileSync('copy/middle/b.txt', 'utf8'));
const temporary = fs.mkdtempSync('temporary-');
console.log(temporary.length, fs.statSync(temporary).isDirectory());
fs.rmdirSync(temporary);
fs.rmSync('top', { recursive: true });
fs.rmSync('copy', { recursive: true });
fs.rmSync('nothing', { force: true });
console.log(fs.existsSync('top'));
function walk(directory, depth = 0) {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    console.log(' '.repeat(depth) + entry.name);
    if (entry.isDirectory()) walk(path.join(directory, entry.name), depth + 1);
  }
}
fs.mkdirSync('x/y', { recursive: true });
fs.writeFileSync('x/y/z', '');
walk('x');
fs.rmSync('x', { recursive: true });
