// What numbers, dates and strings have of locales (ECMA-402, chapter 19).

const zones = require('internal/intl/zone');

const MAX_KNOWN = 50;

// A formatter for the same locales and options again, if they are strings and there are no options.
function remembering(make) {
  const known = new Map();
  return (locales, options) => {
    if (options !== undefined || (locales !== undefined && typeof locales !== 'string')) return make(locales, options);
    let it = known.get(locales);
    if (it === undefined) {
      it = make(locales, options);
      if (known.size < MAX_KNOWN) known.set(locales, it);
    }
    return it;
  };
}

// A module is started when it is first used.
const number = remembering((locales, options) => require('internal/intl/number').formatter(locales, options));
const comparer = remembering((locales, options) => require('internal/intl/collator').comparer(locales, options));
const date = ['any all', 'date date', 'time time'].map((text) => {
  const [required, defaults] = text.split(' ');
  return remembering((locales, options) => require('internal/intl/date').formatter(locales, options, required, defaults));
});

module.exports = {
  number: (value, locales, options) => number(locales, options)(value),
  date: (kind, time, locales, options) => date[kind](locales, options)(time),
  compare: (left, right, locales, options) => comparer(locales, options)(left, right),
  zoneName: (time) => zones.nameOf('en', zones.local(), time, 'z', 4),
};
