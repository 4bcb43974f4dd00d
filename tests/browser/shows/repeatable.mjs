// A seed and a clock: the same results, byte for byte, whenever and wherever a program runs.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { within } from '../bench.mjs';

const programs = {
  python: `
import datetime, os, random, secrets, time, uuid
time.sleep(86400)
print(datetime.datetime.now(), datetime.datetime.now(datetime.timezone.utc), datetime.date.today(), time.time(), time.localtime(), time.monotonic())
print(random.random(), random.Random().random(), random.SystemRandom().random(), uuid.uuid4(), uuid.uuid1().hex[:8], secrets.token_hex(), os.urandom(4))
print(hash('text'), hash((1, 'a')), {'one', 'two', 'three'}, frozenset('words'), id(object()), [id(c) for c in (int, print)], object())
print(sorted({object(): i for i in range(5)}.values()), random.sample(range(100), 5))
`,
  javascript: `
console.log(Date.now(), new Date().toString(), performance.now(), performance.timeOrigin, process.hrtime());
console.log(Math.random(), [1, 2, 3, 4, 5].sort(() => Math.random() - 0.5), new Date(2026, 0, 1).getTimezoneOffset());
setTimeout(() => console.log('late', Date.now(), Math.random()), 86_400_000);
setInterval(function () { console.log(performance.now()); clearInterval(this) }, 1000);
console.time('t'); console.timeEnd('t');
`,
};

export function repeatable(stage) {
  describe('a seed and a clock', () => {
    for (const [language, code] of Object.entries(programs)) {
      test(`give ${language} the same results in every run, page and mode`, async () => {
        const [page, other] = [await stage.visit(), await stage.visit()];
        const results = (page, isolation, before = []) =>
          within(60_000, page.evaluate(async ({ language, code, isolation, before }) => {
            const executor = new sandglass.CodeExecutor({ languages: [language], isolation, poolSize: 2 });
            for (const program of before) await executor.execute(program, language, 300);
            const request = { code, language, seed: 7, clock: Date.UTC(2026, 0, 31, 23, 30) };
            const results = await Promise.all([1, 2, 3].map(() => executor.execute(request)));
            const unlike = await executor.execute({ ...request, seed: 8 });
            executor.dispose();
            return [...results, unlike].map(({ status, output, memoryUsed }) => ({ status, output, memoryUsed }));
          }, { language, code, isolation, before }), 'it did not answer');
        const busy = language === 'python' ? ['x = [object() for _ in range(100000)]', 'while True: pass', '1/0'] : ['globalThis.x = Array(1e5).fill({})', 'for(;;);', 'x'];
        const [first, ...others] = await results(page, 'worker');
        const unlike = others.pop();
        assert.equal(first.status, 'ok', first.output);
        assert.match(first.output, language === 'python' ? /2026-02-01/ : /Jan 31 2026 23:30:00 GMT\+0000/);
        others.push(...(await results(page, 'worker', busy)).slice(0, 3), ...(await results(other, 'strict')).slice(0, 3));
        for (const result of others) assert.deepEqual(result, first);
        assert.notEqual(unlike.output, first.output);
      });
    }

    test('are each good alone', async () => {
      const outputs = await stage.page.evaluate(async () => {
        const print = (fields) => sandglass.executeCode({ code: 'console.log(Math.random(), Date.now())', language: 'javascript', ...fields });
        const results = [await print({ seed: 1 }), await print({ seed: 1 }), await print({ clock: 5 }), await print({ clock: 5 })];
        return results.map(({ stdout }) => stdout.trim().split(' '));
      });
      const [[firstNumber, firstTime], [secondNumber], [thirdNumber, thirdTime], [fourthNumber, fourthTime]] = outputs;
      assert.equal(firstNumber, secondNumber);
      assert.notEqual(thirdNumber, fourthNumber);
      assert.deepEqual([thirdTime, fourthTime], ['5', '5']);
      assert.ok(Number(firstTime) > 1.7e12);
    });
  });
}
