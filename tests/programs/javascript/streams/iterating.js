const { Readable } = require('stream');
(async () => {
  for await (const chunk of Readable.from(['a', 'b'])) console.log(chunk);
  const doubled = Readable.from([1, 2, 3, 4]).map((n) => n * 2).filter((n) => n > 2);
  for await (const n of doubled) console.log(n);
  console.log(await Readable.from([1, 2, 3]).toArray(), await Readable.from([1, 2, 3]).reduce((a, b) => a + b, 0));
  console.log(await Readable.from([1, 2, 3]).some((n) => n > 2), await Readable.from([5, 6]).find((n) => n > 5), await Readable.from([1, 2, 3]).take(2).toArray());
  async function* numbers() {
    yield 1;
    throw new Error('broken');
  }
  try {
    for await (const n of Readable.from(numbers())) console.log(n);
  } catch (error) {
    console.log(error.message);
  }
})();
