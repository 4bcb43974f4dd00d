const wait = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
(async () => {
  console.log(await Promise.race([wait(20, 'slow'), wait(2, 'fast')]));
  console.log(await Promise.all([wait(5, 1), 2, wait(1, 3)]));
  const started = [];
  const limit = 2;
  let active = 0;
  const jobs = [100, 20, 90, 40].map((ms, i) => async () => {
    started.push([i, ++active]);
    await wait(ms);
    active--;
    return i;
  });
  const results = [];
  await Promise.all(Array.from({ length: limit }, async () => {
    while (jobs.length) results.push(await jobs.shift()());
  }));
  console.log(started, results);
})();
