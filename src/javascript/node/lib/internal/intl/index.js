// The object `Intl`.

const data = require('internal/intl/data');
const { canonicalize } = require('internal/intl/locale');

const VALUES = {
  calendar: () => ['gregory', 'iso8601'],
  collation: () => ['default'],
  currency: () => Object.keys(JSON.parse(data.currencies.en)).sort(),
  numberingSystem: () => ['latn'],
  timeZone: () => binding('zone').names().split(' ').filter((name) => /\/|^UTC$/.test(name) && !name.startsWith('Etc/') && !name.startsWith('US/')),
  unit: () => require('internal/intl/unit').UNITS,
};

const Intl = {};

const define = (name, value) => Object.defineProperty(Intl, name, { value, writable: true, configurable: true });

define('getCanonicalLocales', { getCanonicalLocales: (locales) => canonicalize(locales) }.getCanonicalLocales);
define('supportedValuesOf', {
  supportedValuesOf(key) {
    const name = String(key);
    if (!Object.hasOwn(VALUES, name)) throw new RangeError(`Invalid key : ${name}`);
    return [...VALUES[name]()];
  },
}.supportedValuesOf);

// Each is made when it is first asked for: a program seldom needs more than one. (What a getter puts in its own place is not found by Boa.)
const CLASSES = {
  DateTimeFormat: 'date',
  NumberFormat: 'number',
  Collator: 'collator',
  PluralRules: 'plural',
  RelativeTimeFormat: 'relative',
  ListFormat: 'list',
  Locale: 'tag',
  Segmenter: 'segmenter',
};
for (const [name, module] of Object.entries(CLASSES)) {
  Object.defineProperty(Intl, name, {
    get() {
      return load(module)[name];
    },
    set(value) {
      define(name, value);
    },
    configurable: true,
  });
}

function load(module) {
  return require(`internal/intl/${module}`);
}

Object.defineProperty(Intl, Symbol.toStringTag, { value: 'Intl', configurable: true });

module.exports = Intl;
