const fs = require('fs');
fs.mkdirSync('full/inside', { recursive: true });
fs.writeFileSync('file', '');
const calls = {
  readFileSync: () => fs.readFileSync('missing'),
  readDirectory: () => fs.readFileSync('full', 'utf8'),
  writeDirectory: () => fs.writeFileSync('full', 'x'),
  mkdirSync: () => fs.mkdirSync('full'),
  mkdirBelowFile: () => fs.mkdirSync('file/x', { recursive: true }),
  rmdirSync: () => fs.rmdirSync('full'),
  rmSync: () => fs.rmSync('full'),
  rmMissing: () => fs.rmSync('missing'),
  unlinkSync: () => fs.unlinkSync('missing'),
  readdirSync: () => fs.readdirSync('missing'),
  readdirFile: () => fs.readdirSync('file'),
  renameSync: () => fs.renameSync('missing', 'other'),
  copyFileSync: () => fs.copyFileSync('missing', 'other'),
  accessSync: () => fs.accessSync('missing'),
  statSync: () => fs.statSync('missing'),
  lstatSync: () => fs.lstatSync('missing'),
  openSync: () => fs.openSync('file', 'wx'),
  closeSync: () => fs.closeSync(99),
  readSync: () => fs.readSync(99, Buffer.alloc(1)),
  symlinkSync: () => fs.symlinkSync('x', 'file'),
  readlinkSync: () => fs.readlinkSync('file'),
  chmodSync: () => fs.chmodSync('missing', 0o644),
  utimesSync: () => fs.utimesSync('missing', 1, 1),
};
for (const [name, call] of Object.entries(calls)) {
  try {
    call();
    console.log(name, 'worked');
  } catch (error) {
    console.log(name, error.message, error.code, error.errno, error.syscall, error.path, error.dest, Object.keys(error).join());
  }
}
console.log(fs.statSync('missing', { throwIfNoEntry: false }));
fs.rmSync('full', { recursive: true });
fs.unlinkSync('file');
