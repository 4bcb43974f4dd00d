// Intl.DateTimeFormat (ECMA-402, chapter 11), as ICU writes dates of the Gregorian calendar.

const { choose, define, flag, inside, join, optionsOf, part, resolve, supported } = require('internal/intl/locale');
const fields = require('internal/intl/fields');
const interval = require('internal/intl/interval');
const skeletons = require('internal/intl/skeleton');
const zones = require('internal/intl/zone');

const OWNER = 'Intl.DateTimeFormat';
const STYLES = ['full', 'long', 'medium', 'short'];
const TEXTS = ['narrow', 'short', 'long'];
const NUMBERS = ['2-digit', 'numeric'];
const ZONES = ['short', 'long', 'shortOffset', 'longOffset', 'shortGeneric', 'longGeneric'];
const CYCLES = ['h11', 'h12', 'h23', 'h24'];
const CYCLE_LETTERS = { h11: 'K', h12: 'h', h23: 'H', h24: 'k' };

// The options for fields in the order in which they are read and told, with what they may be.
const COMPONENTS = [
  ['weekday', TEXTS],
  ['era', TEXTS],
  ['year', NUMBERS],
  ['month', [...NUMBERS, ...TEXTS]],
  ['day', NUMBERS],
  ['dayPeriod', TEXTS],
  ['hour', NUMBERS],
  ['minute', NUMBERS],
  ['second', NUMBERS],
  ['fractionalSecondDigits', undefined],
  ['timeZoneName', ZONES],
];
const DATE = ['weekday', 'year', 'month', 'day'];
const TIME = ['dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits'];

const SKELETON = {
  weekday: { narrow: 'EEEEE', short: 'EEE', long: 'EEEE' },
  era: { narrow: 'GGGGG', short: 'GGG', long: 'GGGG' },
  year: { '2-digit': 'yy', numeric: 'y' },
  month: { '2-digit': 'MM', numeric: 'M', narrow: 'MMMMM', short: 'MMM', long: 'MMMM' },
  day: { '2-digit': 'dd', numeric: 'd' },
  minute: { '2-digit': 'mm', numeric: 'm' },
  second: { '2-digit': 'ss', numeric: 's' },
  timeZoneName: { short: 'z', long: 'zzzz', shortOffset: 'O', longOffset: 'OOOO', shortGeneric: 'v', longGeneric: 'vvvv' },
};

const slots = new WeakMap();

// The date and time zone options of `toLocaleString` and its likes: what is shown if nothing is asked for (ToDateTimeOptions).
function complete(given, required, defaults) {
  const has = (names) => names.some((name) => given[name] !== undefined);
  let isMissing = true;
  if ((required === 'date' || required === 'any') && has(DATE)) isMissing = false;
  if ((required === 'time' || required === 'any') && has(TIME)) isMissing = false;
  const { dateStyle, timeStyle } = given;
  if (dateStyle !== undefined || timeStyle !== undefined) isMissing = false;
  if (required === 'date' && timeStyle !== undefined) throw new TypeError('Invalid option : timeStyle');
  if (required === 'time' && dateStyle !== undefined) throw new TypeError('Invalid option : dateStyle');
  if (!isMissing) return given;
  const options = Object.create(given);
  const set = (names) => names.forEach((name) => Object.defineProperty(options, name, { value: 'numeric' }));
  if (defaults === 'date' || defaults === 'all') set(['year', 'month', 'day']);
  if (defaults === 'time' || defaults === 'all') set(['hour', 'minute', 'second']);
  return options;
}

// The letter for hours that a locale uses by itself.
function hourLetter(locale) {
  return /[hHkK]/.exec(part('dates', locale).time[3])[0];
}

function cycleOf(slot, hour12, asked) {
  const own = { h: 'h12', H: 'h23', k: 'h24', K: 'h11' }[hourLetter(slot.source)];
  if (hour12 === undefined) return asked ?? own;
  const isHalf = own === 'h11' || own === 'h12';
  if (hour12) return isHalf ? own : slot.locale.endsWith('-JP') ? 'h11' : 'h12';
  return isHalf ? 'h24' : own;
}

// Says hours by another letter.
function withCycle(pieces, cycle) {
  const letter = CYCLE_LETTERS[cycle];
  return pieces.map((it) => (it.letter !== undefined && 'hHkK'.includes(it.letter) ? { ...it, letter } : it));
}

function skeletonOf(given, cycle) {
  let text = '';
  for (const [name] of COMPONENTS) {
    const value = given[name];
    if (value === undefined || name === 'dayPeriod') continue;
    if (name === 'hour') text += CYCLE_LETTERS[cycle].repeat(value === '2-digit' ? 2 : 1);
    else if (name === 'fractionalSecondDigits') text += 'S'.repeat(value);
    else text += SKELETON[name][value];
  }
  return text;
}

function ofStyles(slot, dateStyle, timeStyle) {
  const data = part('dates', slot.source);
  const date = dateStyle && data.date[STYLES.indexOf(dateStyle)];
  const time = timeStyle && data.time[STYLES.indexOf(timeStyle)];
  const glue = date && data.at[STYLES.indexOf(dateStyle)];
  const whole = date && time ? glue.replace('{1}', () => date).replace('{0}', () => time) : (date ?? time);
  const pieces = skeletons.split(whole);
  slot.skeleton = pieces.filter((it) => it.letter !== undefined && it.letter !== 'a').map(({ letter, length }) => letter.repeat(length)).join('');
  if (time === undefined || slot.cycle === cycleOf(slot)) return pieces;
  slot.skeleton = slot.skeleton.replace(/[hHkK]/g, CYCLE_LETTERS[slot.cycle]);
  return withCycle(skeletons.best(slot.source, slot.skeleton), slot.cycle);
}

function readOptions(slot, options) {
  choose(options, 'localeMatcher', ['lookup', 'best fit'], 'best fit', OWNER);
  const calendar = choose(options, 'calendar', undefined, undefined, OWNER);
  const numbering = choose(options, 'numberingSystem', undefined, undefined, OWNER);
  for (const [name, value] of [['calendar', calendar], ['numbering system', numbering]]) {
    if (value !== undefined && !/^[a-z0-9]{3,8}(?:-[a-z0-9]{3,8})*$/i.test(value)) throw new RangeError(`Invalid ${name} : ${value}`);
  }
  const hour12 = flag(options, 'hour12', undefined);
  let asked = choose(options, 'hourCycle', CYCLES, undefined, OWNER);
  if (asked === undefined && CYCLES.includes(slot.keywords.hc)) asked = slot.keywords.hc;
  slot.cycle = cycleOf(slot, hour12, asked);
  const { timeZone } = options;
  slot.zone = timeZone === undefined ? zones.local() : zones.canonical(String(timeZone));
  const given = {};
  let first;
  for (const [name, values] of COMPONENTS) {
    if (name === 'fractionalSecondDigits') {
      const value = options[name];
      if (value !== undefined) {
        const digits = Number(value);
        if (!(digits >= 1 && digits <= 3)) throw new RangeError('fractionalSecondDigits value is out of range.');
        given[name] = Math.floor(digits);
      }
    } else {
      given[name] = choose(options, name, values, undefined, OWNER);
    }
    if (given[name] !== undefined) first ??= name;
  }
  choose(options, 'formatMatcher', ['basic', 'best fit'], 'best fit', OWNER);
  const dateStyle = choose(options, 'dateStyle', STYLES, undefined, OWNER);
  const timeStyle = choose(options, 'timeStyle', STYLES, undefined, OWNER);
  if (dateStyle !== undefined || timeStyle !== undefined) {
    if (first !== undefined) throw new TypeError(`Can't set option ${first} when ${dateStyle === undefined ? 'timeStyle' : 'dateStyle'} is used`);
    Object.assign(slot, { dateStyle, timeStyle });
    slot.pieces = ofStyles(slot, dateStyle, timeStyle);
  } else {
    slot.skeleton = skeletonOf(given, slot.cycle);
    slot.pieces = withCycle(skeletons.best(slot.source, slot.skeleton), slot.cycle);
  }
  slot.hasHour = slot.pieces.some((it) => it.letter !== undefined && 'hHkK'.includes(it.letter));
}

function DateTimeFormat(locales, options) {
  if (new.target === undefined) return new DateTimeFormat(locales, options);
  slots.set(this, create(locales, options, 'any', 'date'));
}

function create(locales, options, required, defaults) {
  const slot = resolve(locales);
  readOptions(slot, complete(optionsOf(options), required, defaults));
  return slot;
}

// The time that is meant, or a RangeError.
function timeOf(date) {
  const time = date === undefined ? Date.now() : Number(date);
  if (!(Math.abs(time) <= 8.64e15)) throw new RangeError('Invalid time value');
  return Math.trunc(time) + 0;
}

function ends(start, end) {
  if (start === undefined || end === undefined) throw new TypeError('startDate or endDate cannot be undefined');
  return [timeOf(start), timeOf(end)];
}

// The text of parts. V8 writes a plain space for the narrow one of ICU's, because programs split times at it.
function textOf(parts) {
  return join(parts).replaceAll('\u202f', ' ');
}

function format(slot, time) {
  return fields.write(slot, slot.pieces, time);
}

// What `resolvedOptions` says of the fields of a pattern.
const RESOLVED = {
  E: ['weekday', (length) => ({ 4: 'long', 5: 'narrow' })[length] ?? 'short'],
  c: ['weekday', (length) => ({ 4: 'long', 5: 'narrow' })[length] ?? 'short'],
  G: ['era', (length) => ({ 4: 'long', 5: 'narrow' })[length] ?? 'short'],
  y: ['year', (length) => (length === 2 ? '2-digit' : 'numeric')],
  M: ['month', (length) => ['numeric', '2-digit', 'short', 'long', 'narrow'][length - 1]],
  L: ['month', (length) => ['numeric', '2-digit', 'short', 'long', 'narrow'][length - 1]],
  d: ['day', (length) => (length === 2 ? '2-digit' : 'numeric')],
  h: ['hour', (length) => (length === 2 ? '2-digit' : 'numeric')],
  H: ['hour', (length) => (length === 2 ? '2-digit' : 'numeric')],
  k: ['hour', (length) => (length === 2 ? '2-digit' : 'numeric')],
  K: ['hour', (length) => (length === 2 ? '2-digit' : 'numeric')],
  m: ['minute', (length) => (length === 2 ? '2-digit' : 'numeric')],
  s: ['second', (length) => (length === 2 ? '2-digit' : 'numeric')],
  S: ['fractionalSecondDigits', (length) => length],
  z: ['timeZoneName', (length) => (length === 4 ? 'long' : 'short')],
  O: ['timeZoneName', (length) => (length === 4 ? 'longOffset' : 'shortOffset')],
  v: ['timeZoneName', (length) => (length === 4 ? 'longGeneric' : 'shortGeneric')],
};

define(DateTimeFormat, 'DateTimeFormat', {
  resolvedOptions() {
    const slot = inside(slots, this, 'Intl.DateTimeFormat.prototype.resolvedOptions');
    const result = { locale: slot.locale, calendar: 'gregory', numberingSystem: 'latn', timeZone: slot.zone };
    if (slot.hasHour) {
      result.hourCycle = slot.cycle;
      result.hour12 = slot.cycle === 'h11' || slot.cycle === 'h12';
    }
    if (slot.dateStyle === undefined && slot.timeStyle === undefined) {
      const found = {};
      for (const { letter, length } of slot.pieces) {
        if (letter !== undefined && Object.hasOwn(RESOLVED, letter)) found[RESOLVED[letter][0]] = RESOLVED[letter][1](length);
      }
      for (const [name] of COMPONENTS) if (found[name] !== undefined) result[name] = found[name];
    }
    if (slot.dateStyle !== undefined) result.dateStyle = slot.dateStyle;
    if (slot.timeStyle !== undefined) result.timeStyle = slot.timeStyle;
    return result;
  },
  formatToParts(date) {
    return format(inside(slots, this, 'Intl.DateTimeFormat.prototype.formatToParts'), timeOf(date));
  },
  get format() {
    const slot = inside(slots, this, 'get Intl.DateTimeFormat.prototype.format');
    slot.bound ??= Object.defineProperty((date) => textOf(format(slot, timeOf(date))), 'name', { value: '' });
    return slot.bound;
  },
  formatRange(start, end) {
    const slot = inside(slots, this, 'Intl.DateTimeFormat.prototype.formatRange');
    return join(interval.write(slot, ...ends(start, end)));
  },
  formatRangeToParts(start, end) {
    const slot = inside(slots, this, 'Intl.DateTimeFormat.prototype.formatRangeToParts');
    return interval.write(slot, ...ends(start, end));
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options);
  },
});
Object.defineProperty(DateTimeFormat, 'length', { value: 0, configurable: true });

// Formats without making an object that a program could see.
function formatter(locales, options, required, defaults) {
  const slot = create(locales, options, required, defaults);
  return (time) => textOf(format(slot, time));
}

module.exports = { DateTimeFormat, formatter };
