const fs = require('fs/promises');
(async () => {
  await fs.writeFile('a', 'first\nsecond\nthird');
  console.log(await fs.readFile('a', 'utf8'), await fs.readFile('a'));
  await fs.appendFile('a', '\nfourth');
  const handle = await fs.open('a');
  for await (const line of handle.readLines()) console.log(line);
  const other = await fs.open('b', 'w+');
  console.log((await other.write('text')).bytesWritten, (await other.stat()).size);
  const { bytesRead, buffer } = await other.read(Buffer.alloc(4), 0, 4, 0);
  console.log(bytesRead, buffer.toString());
  await other.close();
  console.log(await Promise.all(['a', 'b'].map(async (name) => (await fs.stat(name)).size)));
  await fs.mkdir('d');
  await fs.rename('b', 'd/b');
  console.log(await fs.readdir('d'), await fs.readdir('d', { withFileTypes: true }));
  await fs.rm('d', { recursive: true });
  await fs.unlink('a');
  for (const call of [() => fs.readFile('missing'), () => fs.access('missing'), () => fs.readFile(5), () => fs.mkdir('/nowhere/at/all')]) {
    try {
      await call();
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
})();
