// What the web's objects that are there from the start have besides: each starts its module when it is first called.

const TIMING = ['mark', 'measure', 'clearMarks', 'clearMeasures', 'getEntries', 'getEntriesByName', 'getEntriesByType', 'toJSON'];

for (const name of TIMING) {
  const method = {
    [name](...given) {
      return require('internal/web/performance').methods[name](...given);
    },
  }[name];
  Object.defineProperty(performance, name, { value: method, writable: true, enumerable: true, configurable: true });
}
