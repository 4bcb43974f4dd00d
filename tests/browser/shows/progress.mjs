// What onProgress hears of real downloads.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

export function progress(stage) {
  /** Initializes a new executor and gives every event, and the sizes of what was downloaded. */
  const initialize = (page, options, languages = ['python', 'javascript']) =>
    page.evaluate(
      async ({ options, languages }) => {
        window.executor ??= new sandglass.CodeExecutor({ languages });
        const events = [];
        const before = performance.getEntriesByType('resource').length;
        await executor.initialize({ ...options, onProgress: (event) => events.push(event) });
        const after = events.length;
        await executor.execute('1', events.at(-1).language);
        const files = performance.getEntriesByType('resource').slice(before).filter(({ name }) => name.includes('.wasm'));
        const bytes = files.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
        return { events, bytes, late: events.length - after };
      },
      { options, languages },
    );

  describe('progress', () => {
    for (const [what, options, files] of [
      ['one language', { languages: ['javascript'] }, /javascript/],
      ['both languages', {}, /python(?!-stdlib)|javascript/],
      ['everything', { stdlib: true }, /python|javascript/],
    ]) {
      test(`of ${what} goes up to what is downloaded, byte by byte`, async () => {
        const page = await stage.visit();
        const { events, bytes, late } = await initialize(page, options);
        assert.equal(late, 0);
        const order = ['download', 'compile', 'start', 'ready'];
        const phases = {};
        let loaded = 0;
        for (const event of events) {
          assert.ok(event.loaded >= loaded && event.loaded <= event.total, JSON.stringify(event));
          // The sizes that were known before are those of the files.
          assert.equal(event.total, bytes, JSON.stringify(event));
          assert.ok(order.indexOf(event.phase) >= (phases[event.language] ?? 0), JSON.stringify(event));
          loaded = event.loaded;
          phases[event.language] = order.indexOf(event.phase);
        }
        assert.equal(events[0].loaded, 0);
        // How many steps there are is the browser's to choose.
        assert.ok(events.some(({ loaded }) => loaded > 0 && loaded < bytes), 'it was told in steps');
        assert.deepEqual([events.at(-1).phase, events.at(-1).loaded], ['ready', bytes]);
        const asked = page.requests.filter((path) => path.endsWith('.wasm'));
        assert.deepEqual(asked.filter((path) => !files.test(path)), []);
        assert.equal(new Set(asked).size, asked.length);
      });
    }

    test('of what is there already is one event', async () => {
      const page = await stage.visit();
      const first = await initialize(page, { languages: ['javascript'] }, ['javascript']);
      const { events } = await initialize(page, { languages: ['javascript'] }, ['javascript']);
      assert.deepEqual(events, [{ loaded: first.bytes, total: first.bytes, phase: 'ready', language: 'javascript' }]);
    });
  });
}
