// Intl.PluralRules (ECMA-402, chapter 16), and the rules themselves (CLDR, plurals.json and ordinals.json).

const decimal = require('internal/intl/decimal');
const { choose, define, inside, optionsOf, resolve, supported } = require('internal/intl/locale');
const digits = require('internal/intl/digits');

const slots = new WeakMap();

const between = (number, low, high) => number >= low && number <= high;

// No rule: everything is other.
const none = () => 'other';

// Each gets the number (n), its integer part (i), and how many digits it shows after the decimal point (v).
const english = (n, i, v) => (i === 1 && v === 0 ? 'one' : 'other');
const single = (n) => (n === 1 ? 'one' : 'other');
const million = (i, v, e) => (e === 0 && i !== 0 && i % 1000000 === 0 && v === 0) || e > 5;
const russian = (n, i, v) => {
  if (v !== 0) return 'other';
  if (i % 10 === 1 && i % 100 !== 11) return 'one';
  return between(i % 10, 2, 4) && !between(i % 100, 12, 14) ? 'few' : 'many';
};

const CARDINAL = {
  ar: (n) => {
    if (n === 0) return 'zero';
    if (n === 1) return 'one';
    if (n === 2) return 'two';
    if (!Number.isInteger(n)) return 'other';
    return between(n % 100, 3, 10) ? 'few' : between(n % 100, 11, 99) ? 'many' : 'other';
  },
  cs: (n, i, v) => (v !== 0 ? 'many' : i === 1 ? 'one' : between(i, 2, 4) ? 'few' : 'other'),
  da: (n, i) => (n === 1 || (n !== i && (i === 0 || i === 1)) ? 'one' : 'other'),
  de: english,
  en: english,
  es: (n, i, v, e) => (n === 1 ? 'one' : million(i, v, e) ? 'many' : 'other'),
  fi: english,
  fr: (n, i, v, e) => (i === 0 || i === 1 ? 'one' : million(i, v, e) ? 'many' : 'other'),
  he: (n, i, v) => ((i === 1 && v === 0) || (i === 0 && v !== 0) ? 'one' : i === 2 && v === 0 ? 'two' : 'other'),
  hi: (n, i) => (i === 0 || n === 1 ? 'one' : 'other'),
  hu: single,
  it: (n, i, v, e) => (i === 1 && v === 0 ? 'one' : million(i, v, e) ? 'many' : 'other'),
  ja: none,
  ko: none,
  nl: english,
  nb: single,
  no: single,
  pl: (n, i, v) => {
    if (v !== 0) return 'other';
    if (i === 1) return 'one';
    return between(i % 10, 2, 4) && !between(i % 100, 12, 14) ? 'few' : 'many';
  },
  pt: (n, i, v, e) => (i === 0 || i === 1 ? 'one' : million(i, v, e) ? 'many' : 'other'),
  ru: russian,
  sv: english,
  tr: single,
  uk: russian,
  vi: none,
  zh: none,
};

const ORDINAL = {
  en: (n) => {
    const [ten, hundred] = [n % 10, n % 100];
    if (ten === 1 && hundred !== 11) return 'one';
    if (ten === 2 && hundred !== 12) return 'two';
    return ten === 3 && hundred !== 13 ? 'few' : 'other';
  },
  fr: single,
  hi: (n) => (n === 1 ? 'one' : n === 2 || n === 3 ? 'two' : n === 4 ? 'few' : n === 6 ? 'many' : 'other'),
  hu: (n) => (n === 1 || n === 5 ? 'one' : 'other'),
  it: (n) => (n === 11 || n === 8 || n === 80 || n === 800 ? 'many' : 'other'),
  sv: (n) => ((n % 10 === 1 || n % 10 === 2) && n % 100 !== 11 && n % 100 !== 12 ? 'one' : 'other'),
  uk: (n) => (n % 10 === 3 && n % 100 !== 13 ? 'few' : 'other'),
  vi: single,
};

// The categories of a language, in the order in which V8 lists them.
const ORDER = ['few', 'many', 'one', 'two', 'zero', 'other'];

// The category of a number that is shown by these digits.
function category(language, type, integer, fraction, exponent = 0) {
  const rules = type === 'ordinal' ? ORDINAL : CARDINAL;
  if (!Object.hasOwn(rules, language)) return 'other';
  const number = Number(fraction === '' ? integer : `${integer}.${fraction}`) * 10 ** exponent;
  const shown = Math.max(0, fraction.length - exponent);
  return rules[language](number, Math.trunc(number), shown, exponent);
}

function categories(language, type) {
  const found = new Set(['other']);
  for (let number = 0; number <= 200; number++) found.add(category(language, type, String(number), ''));
  for (const number of [800, 1000000]) found.add(category(language, type, String(number), ''));
  for (const fraction of ['5', '50']) found.add(category(language, type, '1', fraction)).add(category(language, type, '0', fraction));
  return ORDER.filter((it) => found.has(it));
}

function select(slot, value) {
  if (!Number.isFinite(value)) return 'other';
  const rounded = digits.round(slot.digits, decimal.ofText(String(Math.abs(value))));
  return category(slot.language, slot.type, ...rounded.text);
}

class PluralRules {
  constructor(locales, options) {
    const found = resolve(locales, CARDINAL);
    const { language } = found;
    // Only the language counts, but for Portuguese.
    const isDefault = locales === undefined || !Object.hasOwn(CARDINAL, language);
    const locale = isDefault || found.locale === 'pt-PT' ? found.locale : language;
    const given = optionsOf(options);
    choose(given, 'localeMatcher', ['lookup', 'best fit'], 'best fit', 'Intl.PluralRules');
    const type = choose(given, 'type', ['cardinal', 'ordinal'], 'cardinal', 'Intl.PluralRules');
    slots.set(this, { locale, language, type, digits: digits.read(given, 0, 3, 'standard', 'Intl.PluralRules') });
  }
}

define(PluralRules, 'PluralRules', {
  select(value) {
    const slot = inside(slots, this, 'Intl.PluralRules.prototype.select');
    return select(slot, Number(value));
  },
  selectRange(start, end) {
    const slot = inside(slots, this, 'Intl.PluralRules.prototype.selectRange');
    if (start === undefined || end === undefined) throw new TypeError('Invalid argument');
    const ends = [Number(start), Number(end)];
    if (ends.some(Number.isNaN)) throw new RangeError('Invalid argument');
    // In the languages here the end decides.
    return select(slot, ends[1]);
  },
  resolvedOptions() {
    const slot = inside(slots, this, 'Intl.PluralRules.prototype.resolvedOptions');
    return {
      locale: slot.locale,
      type: slot.type,
      ...digits.resolved(slot.digits),
      pluralCategories: categories(slot.language, slot.type),
    };
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options, CARDINAL);
  },
});
Object.defineProperty(PluralRules, 'length', { value: 0, configurable: true });

module.exports = { PluralRules, category };
