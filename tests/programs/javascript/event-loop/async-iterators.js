async function* numbers(limit) {
  try {
    for (let i = 0; i < limit; i++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      yield i;
    }
  } finally {
    console.log('closed');
  }
}
(async () => {
  for await (const n of numbers(3)) console.log(n);
  for await (const n of numbers(9)) {
    if (n === 1) break;
  }
  for await (const x of [Promise.resolve('a'), 'b']) console.log(x);
  const iterator = numbers(2);
  console.log(await Promise.all([iterator.next(), iterator.next(), iterator.next()]));
})();
