const timers = require('timers/promises');
(async () => {
  console.log(await timers.setTimeout(2, 'value'), await timers.setImmediate('now'));
  let count = 0;
  for await (const value of timers.setInterval(1, 'tick')) {
    console.log(value);
    count += 1;
    if (count > 2) break;
  }
  await timers.scheduler.wait(1);
  await timers.setTimeout('x').catch((error) => console.log(String(error)));
  console.log(require('util').promisify(setTimeout) === timers.setTimeout);
})();
