// Intl.NumberFormat (ECMA-402, chapter 15), as ICU writes numbers.

const data = require('internal/intl/data');
const decimal = require('internal/intl/decimal');
const digits = require('internal/intl/digits');
const { choose, define, inside, join, optionsOf, part, resolve, supported } = require('internal/intl/locale');
const { category } = require('internal/intl/plural');
const { unitPattern, isUnit } = require('internal/intl/unit');

const OWNER = 'Intl.NumberFormat';

const slots = new WeakMap();
const patterns = new Map();

let fractions;

// The digits after the decimal point that a currency is shown with.
function currencyDigits(code) {
  if (fractions === undefined) {
    fractions = new Map();
    for (const [count, codes] of Object.entries(JSON.parse(data.fractions))) {
      for (const code of codes.split(' ')) fractions.set(code, Number(count));
    }
  }
  return fractions.get(code) ?? 2;
}

// An affix in pieces: each with its type, and its text if that is known.
function affix(text, ownType) {
  const pieces = [];
  let plain = '';
  const flush = () => {
    if (plain === '') return;
    const match = /^(\s*)(.*?)(\s*)$/.exec(plain);
    for (const [index, value] of match.slice(1).entries()) {
      if (value !== '') pieces.push({ type: index === 1 ? ownType : 'literal', value });
    }
    plain = '';
  };
  const special = { '¤': 'currency', '%': 'percentSign', '-': 'minusSign' };
  for (const piece of text.match(/'[^']*'|[^]/g) ?? []) {
    if (Object.hasOwn(special, piece)) {
      flush();
      pieces.push({ type: special[piece], value: '' });
    } else {
      plain += piece.length > 1 ? piece.slice(1, -1) : piece;
    }
  }
  flush();
  return pieces;
}

// A pattern such as `¤#,##0.00;(¤#,##0.00)`. `ownType` is what its words are.
function parsePattern(text, ownType = 'literal') {
  const key = `${ownType} ${text}`;
  let result = patterns.get(key);
  if (result !== undefined) return result;
  const split = (half) => {
    const match = /^((?:'[^']*'|[^#0,.'])*)([#0,.]*)(.*)$/.exec(half);
    return { prefix: affix(match[1], ownType), number: match[2], suffix: affix(match[3], ownType) };
  };
  const [positive, negative] = text.split(';').map(split);
  const integer = positive.number.split('.')[0].split(',');
  const primary = integer.length > 1 ? integer.at(-1).length : 0;
  const secondary = integer.length > 2 ? integer.at(-2).length : primary;
  result = { positive, negative, primary, secondary, zeros: positive.number.length };
  patterns.set(key, result);
  return result;
}

// The pattern of compact numbers with `power` + 1 digits before the point, and the power of ten that it leaves out.
function compactPattern(slot, power, plural) {
  if (power < 3) return undefined;
  const known = slot.compact[Math.min(power, 14) - 3];
  const [other, one] = Array.isArray(known) ? known : [known, known];
  if (other === '0') return undefined;
  const zeros = /0+/.exec(other)[0].length;
  const text = plural === 'one' ? one : other;
  return { text, exponent: Math.min(power, 14) - zeros + 1 };
}

function exponentOf(slot, power) {
  switch (slot.notation) {
    case 'scientific': return power;
    case 'engineering': return Math.floor(power / 3) * 3;
    case 'compact': return compactPattern(slot, power, 'other')?.exponent ?? 0;
    default: return 0;
  }
}

// Rounds a number and finds the power of ten that it is shown by.
function scale(slot, number) {
  const before = decimal.magnitude(number);
  let exponent = exponentOf(slot, before);
  let rounded = digits.round(slot.digits, decimal.shift(number, -exponent));
  let power = before;
  const after = decimal.magnitude(rounded.number) + exponent;
  if (slot.notation !== 'standard' && rounded.number.digits !== '' && after > before) {
    power = after;
    const next = exponentOf(slot, after);
    if (next !== exponent) {
      exponent = next;
      rounded = digits.round(slot.digits, decimal.shift(number, -exponent));
    }
  }
  return { ...rounded, exponent, power };
}

function pushInteger(parts, slot, integer) {
  const { primary, secondary } = slot.grouping;
  const minimum = { always: 1, min2: Math.max(2, slot.minimumGrouping) }[slot.useGrouping] ?? slot.minimumGrouping;
  if (slot.useGrouping === false || primary === 0 || integer.length < primary + minimum) {
    parts.push({ type: 'integer', value: integer });
    return;
  }
  const groups = [integer.slice(-primary)];
  let end = integer.length - primary;
  for (; end > secondary; end -= secondary) groups.unshift(integer.slice(end - secondary, end));
  groups.unshift(integer.slice(0, end));
  for (const [index, value] of groups.entries()) {
    if (index > 0) parts.push({ type: 'group', value: slot.symbols.group });
    parts.push({ type: 'integer', value });
  }
}

// The digits of a number with what stands between them.
function numeral(slot, scaled) {
  const parts = [];
  const [integer, fraction] = scaled.text;
  pushInteger(parts, slot, integer);
  if (fraction !== '') {
    parts.push({ type: 'decimal', value: slot.symbols.decimal }, { type: 'fraction', value: fraction });
  }
  if (slot.notation === 'scientific' || slot.notation === 'engineering') {
    parts.push({ type: 'exponentSeparator', value: slot.symbols.exponential });
    if (scaled.exponent < 0) parts.push({ type: 'exponentMinusSign', value: slot.symbols.minus });
    parts.push({ type: 'exponentInteger', value: String(Math.abs(scaled.exponent)) });
  }
  return parts;
}

// The sign that is shown: -1, 0 for none, or 1.
function signOf(slot, negative, isZero) {
  switch (slot.signDisplay) {
    case 'never': return 0;
    case 'always': return negative ? -1 : 1;
    case 'exceptZero': return isZero ? 0 : negative ? -1 : 1;
    case 'negative': return negative && !isZero ? -1 : 0;
    default: return negative ? -1 : 0;
  }
}

// Whether an end of a currency's sign needs a space beside a digit: letters do.
const needsSpace = (character) => !/[\p{S}\p{Z}]/u.test(character);

// Puts the affixes around a number.
function surround(slot, pattern, sign, number) {
  const own = sign !== 0 && pattern.negative !== undefined && (sign < 0 || pattern.negative.prefix.some((it) => it.type === 'minusSign'));
  const { prefix, suffix } = own && !(sign > 0 && slot.isAccounting) ? pattern.negative : pattern.positive;
  const signPart = sign < 0 ? { type: 'minusSign', value: slot.symbols.minus } : { type: 'plusSign', value: slot.symbols.plus };
  const fill = (piece) => {
    if (piece.type === 'currency') return { type: 'currency', value: slot.currencySymbol };
    if (piece.type === 'percentSign') return { type: slot.notation === 'compact' ? 'unit' : 'percentSign', value: slot.symbols.percent };
    return piece.type === 'minusSign' ? signPart : piece;
  };
  const parts = prefix.map(fill);
  const isNumeral = number[0].type === 'integer';
  const isSigned = [...prefix, ...suffix].some((it) => it.type === 'minusSign') || (own && sign < 0 && pattern.negative !== undefined);
  if (sign !== 0 && !isSigned) parts.unshift(signPart);
  const last = parts.at(-1);
  if (last?.type === 'currency' && isNumeral && needsSpace(last.value.at(-1))) parts.push({ type: 'literal', value: '\u00a0' });
  parts.push(...number);
  const rest = suffix.map(fill);
  if (rest[0]?.type === 'currency' && isNumeral && needsSpace(rest[0].value[0])) parts.push({ type: 'literal', value: '\u00a0' });
  parts.push(...rest);
  return parts;
}

// Puts parts into a pattern such as `{0} kilometers`, whose words are of type `type`.
function wrap(pattern, parts, type) {
  const result = [];
  for (const piece of pattern.split(/(\{0\})/)) {
    if (piece === '{0}') {
      result.push(...parts);
    } else if (piece !== '') {
      const [, before, word, after] = /^(\s*)(.*?)(\s*)$/.exec(piece);
      for (const [kind, value] of [['literal', before], [type, word], ['literal', after]]) {
        if (value !== '') result.push({ type: kind, value });
      }
    }
  }
  return result;
}

// A number of any kind: its decimal form, or what it is instead.
function read(value) {
  if (typeof value === 'object' || typeof value === 'function') value = value === null ? 0 : toPrimitive(value);
  if (typeof value === 'bigint') return decimal.ofText(String(value));
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]{1,4})?$/i.test(text)) return decimal.ofText(text.replace(/^\+/, ''));
  }
  const number = Number(value);
  if (Number.isNaN(number)) return { special: 'nan', negative: false };
  const negative = number < 0 || Object.is(number, -0);
  if (!Number.isFinite(number)) return { special: 'infinity', negative };
  return { ...decimal.ofText(String(Math.abs(number))), negative };
}

function toPrimitive(value) {
  const primitive = value[Symbol.toPrimitive]?.('number') ?? value.valueOf();
  return typeof primitive === 'object' || typeof primitive === 'function' ? String(value) : primitive;
}

function format(slot, value) {
  let number = read(value);
  let parts;
  let plural = 'other';
  let isZero = false;
  let { pattern } = slot;
  if (number.special !== undefined) {
    isZero = number.special === 'nan';
    parts = [{ type: number.special, value: number.special === 'nan' ? slot.symbols.nan : '∞' }];
  } else {
    if (slot.style === 'percent') number = decimal.shift(number, 2);
    const scaled = scale(slot, number);
    isZero = scaled.number.digits === '';
    parts = numeral(slot, scaled);
    if (slot.needsPlural) {
      const exponent = slot.notation === 'compact' ? scaled.exponent : 0;
      plural = category(slot.language, 'cardinal', ...scaled.text, exponent);
    }
    const compact = slot.notation === 'compact' ? compactPattern(slot, scaled.power, category(slot.language, 'cardinal', ...scaled.text)) : undefined;
    if (compact !== undefined) {
      const own = parsePattern(compact.text, 'compact');
      if (slot.isCompactCurrency) {
        pattern = { ...own, negative: undefined };
        if (slot.isAccounting && slot.pattern.negative !== undefined) {
          pattern.negative = {
            prefix: [{ type: 'literal', value: '(' }, ...own.positive.prefix],
            suffix: [...own.positive.suffix, { type: 'literal', value: ')' }],
          };
        }
      } else {
        // In Italian, a thousand is said without a number.
        parts = [...own.positive.prefix, ...(own.zeros === 0 ? [] : parts), ...own.positive.suffix];
      }
    }
  }
  const sign = signOf(slot, number.negative, isZero);
  parts = surround(slot, pattern, sign, parts);
  if (slot.style === 'unit') {
    parts = wrap(unitPattern(slot.source, slot.unit, slot.unitDisplay, plural), parts, 'unit');
  } else if (slot.style === 'currency' && slot.currencyDisplay === 'name') {
    const { named } = part('numbers', slot.source);
    const name = plural === 'one' ? slot.currencyNames[1] : slot.currencyNames[0];
    const text = (plural === 'one' && named[1]) || named[0];
    parts = wrap(text.replace('{1}', () => name), parts, 'currency');
  }
  return parts;
}

// What a currency is called: its sign, and its names for other numbers and for one.
function readCurrency(slot) {
  const known = part('currencies', slot.source)[slot.currency] ?? slot.currency;
  const [symbol, narrow = '', other = '', one = ''] = known.split('|');
  slot.currencySymbol = { code: slot.currency, name: '', narrowSymbol: narrow || symbol }[slot.currencyDisplay] ?? symbol;
  slot.currencyNames = [other || slot.currency, one || other || slot.currency];
}

function readOptions(slot, options) {
  const style = choose(options, 'style', ['decimal', 'percent', 'currency', 'unit'], 'decimal', OWNER);
  slot.style = style;
  const currency = choose(options, 'currency', undefined, undefined, OWNER);
  if (currency !== undefined && !/^[a-z]{3}$/i.test(currency)) throw new RangeError(`Invalid currency code : ${currency}`);
  if (currency === undefined && style === 'currency') throw new TypeError('Currency code is required with currency style.');
  const currencyDisplay = choose(options, 'currencyDisplay', ['code', 'symbol', 'name', 'narrowSymbol'], 'symbol', OWNER);
  const currencySign = choose(options, 'currencySign', ['standard', 'accounting'], 'standard', OWNER);
  const unit = choose(options, 'unit', undefined, undefined, OWNER);
  if (unit !== undefined && !isUnit(unit)) throw new RangeError(`Invalid unit argument for Intl.NumberFormat() '${unit}'`);
  if (unit === undefined && style === 'unit') throw new TypeError("Invalid unit argument for Intl.NumberFormat() ''");
  const unitDisplay = choose(options, 'unitDisplay', ['short', 'narrow', 'long'], 'short', OWNER);
  if (style === 'currency') Object.assign(slot, { currency: currency.toUpperCase(), currencyDisplay, currencySign });
  if (style === 'unit') Object.assign(slot, { unit, unitDisplay });

  slot.notation = choose(options, 'notation', ['standard', 'scientific', 'engineering', 'compact'], 'standard', OWNER);
  const places = style === 'currency' ? currencyDigits(slot.currency) : 0;
  const isPlainCurrency = style === 'currency' && slot.notation === 'standard';
  const maximum = isPlainCurrency ? places : style === 'percent' ? 0 : style === 'currency' ? 0 : 3;
  slot.digits = digits.read(options, isPlainCurrency ? places : 0, maximum, slot.notation, OWNER);
  slot.compactDisplay = choose(options, 'compactDisplay', ['short', 'long'], 'short', OWNER);
  slot.useGrouping = readGrouping(options.useGrouping, slot.notation === 'compact' ? 'min2' : 'auto');
  slot.signDisplay = choose(options, 'signDisplay', ['auto', 'never', 'always', 'exceptZero', 'negative'], 'auto', OWNER);
}

function readGrouping(value, fallback) {
  if (value === undefined) return fallback;
  if (value === true) return 'always';
  if (!value) return false;
  const text = String(value);
  if (text === 'true' || text === 'false') return fallback;
  if (text !== 'min2' && text !== 'auto' && text !== 'always') {
    throw new RangeError(`Value ${text} out of range for ${OWNER} options property useGrouping`);
  }
  return text;
}

// Adds what the data of the locale has for what was asked for.
function readData(slot) {
  const own = part('numbers', slot.source);
  const [point, group, minus, plus, percent, exponential, nan, approximately] = own.symbols;
  slot.symbols = { decimal: point, group, minus, plus, percent, exponential, nan, approximately };
  slot.minimumGrouping = own.minimumGrouping;
  const isCurrency = slot.style === 'currency' && slot.currencyDisplay !== 'name';
  slot.isAccounting = isCurrency && slot.currencySign === 'accounting';
  const pattern = slot.isAccounting ? own.accounting : isCurrency ? own.currency : slot.style === 'percent' ? own.percent : own.decimal;
  slot.pattern = parsePattern(pattern);
  slot.grouping = slot.pattern;
  if (slot.style === 'currency') {
    if (own.symbols[8]) slot.symbols.decimal = own.symbols[8];
    readCurrency(slot);
  }
  slot.needsPlural = slot.style === 'unit' || (slot.style === 'currency' && slot.currencyDisplay === 'name');
  if (slot.notation === 'compact') {
    slot.isCompactCurrency = isCurrency;
    slot.compact = isCurrency ? own.shortCurrency : own[slot.compactDisplay];
  }
}

function NumberFormat(locales, options) {
  if (new.target === undefined) return new NumberFormat(locales, options);
  const slot = resolve(locales);
  const given = optionsOf(options);
  choose(given, 'localeMatcher', ['lookup', 'best fit'], 'best fit', OWNER);
  readOptions(slot, given);
  readData(slot);
  slots.set(this, slot);
}

// What a range has at both ends is shown once.
function range(slot, start, end) {
  const [first, last] = [format(slot, start), format(slot, end)];
  const tag = (parts, source) => parts.map((it) => ({ ...it, source }));
  if (join(first) === join(last)) {
    return [{ type: 'approximatelySign', value: slot.symbols.approximately, source: 'shared' }, ...tag(first, 'shared')];
  }
  const isShared = (it) => it !== undefined && ['unit', 'currency', 'percentSign', 'literal', 'compact'].includes(it.type);
  let tail = 0;
  if (slot.style === 'unit' || slot.style === 'percent' || (slot.style === 'currency' && isShared(first.at(-1)))) {
    while (isShared(first.at(-1 - tail)) && first.at(-1 - tail)?.value === last.at(-1 - tail)?.value) tail++;
  }
  const isWide = slot.style === 'currency' && tail === 0 && !/[0-9]/.test(slot.currencySymbol);
  const between = isWide ? ' – ' : part('numbers', slot.source).range.slice(3, -3);
  return [
    ...tag(first.slice(0, first.length - tail), 'startRange'),
    { type: 'literal', value: between, source: 'shared' },
    ...tag(last.slice(0, last.length - tail), 'endRange'),
    ...tag(last.slice(last.length - tail), 'shared'),
  ];
}

function rangeOf(slot, start, end) {
  if (start === undefined || end === undefined) throw new TypeError('Invalid argument');
  if (read(start).special === 'nan' || read(end).special === 'nan') throw new RangeError('Invalid argument');
  return range(slot, start, end);
}

define(NumberFormat, 'NumberFormat', {
  get format() {
    const slot = inside(slots, this, 'get Intl.NumberFormat.prototype.format');
    slot.bound ??= Object.defineProperty((value) => join(format(slot, value)), 'name', { value: '' });
    return slot.bound;
  },
  formatToParts(value) {
    return format(inside(slots, this, 'Intl.NumberFormat.prototype.formatToParts'), value).map(({ type, value }) => ({ type, value }));
  },
  formatRange(start, end) {
    return join(rangeOf(inside(slots, this, 'Intl.NumberFormat.prototype.formatRange'), start, end));
  },
  formatRangeToParts(start, end) {
    return rangeOf(inside(slots, this, 'Intl.NumberFormat.prototype.formatRangeToParts'), start, end);
  },
  resolvedOptions() {
    const slot = inside(slots, this, 'Intl.NumberFormat.prototype.resolvedOptions');
    const result = { locale: slot.locale, numberingSystem: 'latn', style: slot.style };
    for (const key of ['currency', 'currencyDisplay', 'currencySign', 'unit', 'unitDisplay']) {
      if (slot[key] !== undefined) result[key] = slot[key];
    }
    Object.assign(result, digits.resolved(slot.digits), { useGrouping: slot.useGrouping, notation: slot.notation });
    if (slot.notation === 'compact') result.compactDisplay = slot.compactDisplay;
    return { ...result, signDisplay: slot.signDisplay, ...digits.resolvedRounding(slot.digits) };
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options);
  },
});
Object.defineProperty(NumberFormat, 'length', { value: 0, configurable: true });

// Formats without making an object that a program could see.
function formatter(locales, options) {
  const slot = slots.get(new NumberFormat(locales, options));
  return (value) => join(format(slot, value));
}

module.exports = { NumberFormat, formatter };
