// Intl.RelativeTimeFormat (ECMA-402, chapter 17).

const { choose, define, inside, join, optionsOf, part, resolve, supported } = require('internal/intl/locale');
const { NumberFormat } = require('internal/intl/number');
const { PluralRules } = require('internal/intl/plural');

const OWNER = 'Intl.RelativeTimeFormat';
const STYLES = ['long', 'short', 'narrow'];
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

const slots = new WeakMap();

class RelativeTimeFormat {
  constructor(locales, options) {
    const slot = resolve(locales);
    const given = optionsOf(options);
    choose(given, 'localeMatcher', ['lookup', 'best fit'], 'best fit', OWNER);
    slot.style = choose(given, 'style', STYLES, 'long', OWNER);
    slot.numeric = choose(given, 'numeric', ['always', 'auto'], 'always', OWNER);
    slot.numbers = new NumberFormat(slot.locale);
    slot.plurals = new PluralRules(slot.locale);
    slots.set(this, slot);
  }
}

function format(slot, value, name, method) {
  const number = Number(value);
  const text = String(name);
  const unit = text.endsWith('s') ? text.slice(0, -1) : text;
  if (!UNITS.includes(unit)) throw new RangeError(`Invalid unit argument for ${method}() '${text}'`);
  if (!Number.isFinite(number)) throw new RangeError('Invalid time value');
  const [past, future, words] = part('relative', slot.source)[unit][STYLES.indexOf(slot.style)];
  if (slot.numeric === 'auto') {
    const word = words[Object.is(number, -0) ? '0' : String(number)];
    if (word !== undefined) return [{ type: 'literal', value: word }];
  }
  const size = Math.abs(number);
  const [other, one = other] = (number < 0 || Object.is(number, -0) ? past : future).split('|');
  const pattern = slot.plurals.select(size) === 'one' ? one : other;
  const parts = [];
  for (const piece of pattern.split(/(\{0\})/)) {
    if (piece === '{0}') for (const it of slot.numbers.formatToParts(size)) parts.push({ ...it, unit });
    else if (piece !== '') parts.push({ type: 'literal', value: piece });
  }
  return parts;
}

define(RelativeTimeFormat, 'RelativeTimeFormat', {
  format(value, unit) {
    const method = 'Intl.RelativeTimeFormat.prototype.format';
    return join(format(inside(slots, this, method), value, unit, method));
  },
  formatToParts(value, unit) {
    const method = 'Intl.RelativeTimeFormat.prototype.formatToParts';
    return format(inside(slots, this, method), value, unit, method);
  },
  resolvedOptions() {
    const { locale, style, numeric } = inside(slots, this, 'Intl.RelativeTimeFormat.prototype.resolvedOptions');
    return { locale, style, numeric, numberingSystem: 'latn' };
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options);
  },
});
Object.defineProperty(RelativeTimeFormat, 'length', { value: 0, configurable: true });

module.exports = { RelativeTimeFormat };
