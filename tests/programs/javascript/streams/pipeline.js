const { Readable, Transform, PassThrough, pipeline, finished } = require('stream');
const promises = require('stream/promises');
pipeline(Readable.from(['x', 'y']), new PassThrough(), async function (source) {
  for await (const chunk of source) console.log('sink', chunk.toString());
}, (error) => console.log('done', error));
(async () => {
  await promises.pipeline(
    Readable.from(['q']),
    async function* (source) {
      for await (const chunk of source) yield `${chunk}!\n`;
    },
    process.stdout,
    { end: false },
  );
  const failing = new Transform({ transform: (chunk, encoding, callback) => callback(new Error('bad')) });
  await promises.pipeline(Readable.from(['q']), failing, new PassThrough()).catch((error) => console.log('caught', error.message));
  finished(Readable.from([]).resume(), (error) => console.log('finished', error));
})();
