// From the fields that are wanted to a pattern, as ICU's DateTimePatternGenerator finds it (UTS #35, part 4, section 2.6.2.2).

const { part } = require('internal/intl/locale');

// The fields in the order of ICU's, by the letters of their patterns.
const ERA = 0;
const YEAR = 1;
const MONTH = 2;
const WEEKDAY = 3;
const DAY = 4;
const PERIOD = 5;
const HOUR = 6;
const MINUTE = 7;
const SECOND = 8;
const FRACTION = 9;
const ZONE = 10;
const COUNT = 11;

const FIELDS = { G: ERA, y: YEAR, M: MONTH, L: MONTH, E: WEEKDAY, c: WEEKDAY, d: DAY, a: PERIOD, H: HOUR, k: HOUR, h: HOUR, K: HOUR, m: MINUTE, s: SECOND, S: FRACTION, v: ZONE, z: ZONE, O: ZONE };

const NARROW = -0x101;
const SHORTER = -0x102;
const SHORT = -0x103;
const LONG = -0x104;
const NUMERIC = 0x100;
const DELTA = 0x10;
const EXTRA = 0x10000;
const MISSING = 0x1000;

// How the letters of a field differ: numbers that are near each other can stand for each other.
const SHIFTS = { L: DELTA, c: 2 * DELTA, H: 10 * DELTA, k: 11 * DELTA, K: DELTA, v: 2 * DELTA, O: DELTA };

function typeOf(letter, length) {
  const shift = SHIFTS[letter] ?? 0;
  switch (letter) {
    case 'G': return length < 4 ? SHORT : length === 4 ? LONG : NARROW;
    case 'M':
    case 'L':
      if (length < 3) return NUMERIC + shift + length;
      return { 3: SHORT, 4: LONG }[length] === undefined ? NARROW - shift : { 3: SHORT, 4: LONG }[length] - shift;
    case 'E': return length < 4 ? SHORT : { 4: LONG, 5: NARROW, 6: SHORTER }[length];
    case 'c': return length < 3 ? NUMERIC + shift + length : { 3: SHORT, 4: LONG, 5: NARROW }[length] - shift;
    case 'a': return SHORT;
    case 'v':
    case 'z':
    case 'O':
      return (length < 4 ? SHORT : LONG) - shift;
    default: return NUMERIC + shift + length;
  }
}

// The fields of a pattern, and what stands between them.
function split(pattern) {
  const pieces = [];
  for (const [piece] of pattern.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (/^[A-Za-z]/.test(piece)) pieces.push({ letter: piece[0], length: piece.length });
    else pieces.push({ text: piece === "''" ? "'" : piece[0] === "'" ? piece.slice(1, -1).replaceAll("''", "'") : piece });
  }
  return pieces;
}

// Which fields there are: for each its letter, its length and its type.
function fieldsOf(pattern) {
  const fields = new Array(COUNT).fill(undefined);
  for (const { letter, length } of split(pattern)) {
    const field = letter === undefined ? undefined : FIELDS[letter];
    if (field !== undefined) fields[field] = { letter, length, type: typeOf(letter, length) };
  }
  // Hours of half a day have their half said by themselves.
  if (fields[HOUR] !== undefined && (fields[HOUR].letter === 'h' || fields[HOUR].letter === 'K')) {
    fields[PERIOD] ??= { letter: 'a', length: 1, type: SHORT };
  } else {
    fields[PERIOD] = undefined;
  }
  if (fields[FRACTION] !== undefined && fields[MINUTE] !== undefined) fields[SECOND] ??= { letter: 's', length: 1, type: typeOf('s', 1) };
  return fields;
}

// The same for patterns with the same fields, whatever their widths.
function baseOf(fields) {
  return fields.map((it) => (it === undefined ? '' : it.type < 0 && it.letter !== 'a' ? it.letter.repeat(Math.min(it.length, 3)) : it.letter)).join('');
}

const known = new Map();

// All patterns of a locale, in the order in which ICU looks at them.
function patternsOf(locale) {
  let list = known.get(locale);
  if (list !== undefined) return list;
  list = [];
  const add = (pattern, skeleton) => {
    const fields = fieldsOf(skeleton ?? pattern);
    const base = baseOf(fields);
    if (skeleton === undefined && list.some((it) => it.base === base)) return;
    const same = list.findIndex((it) => it.fields.every((own, index) => own?.type === fields[index]?.type && own?.letter === fields[index]?.letter));
    const entry = { pattern, fields, base, isSpecified: skeleton !== undefined };
    if (same >= 0) list[same] = entry;
    else list.push(entry);
  };
  const data = part('dates', locale);
  for (const letter of ['G', 'y', 'M', 'E', 'd', 'H', 'm', 's', 'S', 'v']) add(letter);
  for (let style = 0; style < 4; style++) {
    add(data.date[style]);
    add(data.time[style]);
  }
  for (const [skeleton, pattern] of Object.entries(data.skeletons)) add(pattern, skeleton);
  const order = (it) => it.base.charCodeAt(0);
  list.sort((a, b) => order(a) - order(b));
  known.set(locale, list);
  return list;
}

function distance(wanted, mask, fields) {
  let sum = 0;
  let missing = 0;
  let extra = 0;
  for (let field = 0; field < COUNT; field++) {
    const mine = (mask & (1 << field)) === 0 ? 0 : (wanted[field]?.type ?? 0);
    const theirs = fields[field]?.type ?? 0;
    if (mine === theirs) continue;
    if (mine === 0) {
      sum += EXTRA;
      extra |= 1 << field;
    } else if (theirs === 0) {
      sum += MISSING;
      missing |= 1 << field;
    } else {
      sum += Math.abs(mine - theirs);
    }
  }
  return { sum, missing, extra };
}

// The pattern that is nearest to the fields of `mask`.
function nearest(list, wanted, mask) {
  let best;
  for (const entry of list) {
    const found = distance(wanted, mask, entry.fields);
    // Of two that are as near, the one that lacks the smaller field.
    if (best === undefined || found.sum < best.sum || (found.sum === best.sum && found.missing > best.missing)) {
      best = { ...found, entry };
      if (found.sum === 0) break;
    }
  }
  return best;
}

// Gives the fields of a pattern the widths that are wanted.
function adjust(pattern, wanted, specified, data, fraction) {
  return split(pattern).map(({ text, letter, length }) => {
    if (letter === undefined) return { text };
    const field = FIELDS[letter];
    const want = field === undefined ? undefined : wanted[field];
    if (field === SECOND && fraction > 0) {
      return [{ letter, length }, { text: data.point }, { letter: 'S', length: fraction }];
    }
    if (want === undefined || field === PERIOD) return { letter, length };
    let size = want.letter === 'E' && want.length < 3 ? 3 : want.length;
    if (field === MINUTE || field === SECOND) {
      size = length;
    } else if (specified !== undefined && want.letter !== 'c') {
      const own = specified[field];
      const isNumeric = typeOf(letter, length) > 0;
      const isOwnNumeric = own !== undefined && own.type > 0;
      if (own !== undefined && (own.length === size || isNumeric !== isOwnNumeric)) size = length;
    }
    const isKept = field === HOUR || field === MONTH || field === WEEKDAY || field === YEAR;
    return { letter: isKept ? letter : want.letter, length: size };
  }).flat();
}

const DATE_MASK = (1 << PERIOD) - 1;
const TIME_MASK = (1 << COUNT) - 1 - DATE_MASK;

// Which display name and which way of appending a field has.
const APPENDED = { [ERA]: [2, 0], [YEAR]: [1, 1], [MONTH]: [0, 2], [WEEKDAY]: [1, 3], [DAY]: [0, 4], [HOUR]: [0, 5], [MINUTE]: [0, 6], [SECOND]: [0, 7], [ZONE]: [3, 8] };

// Puts pieces into a pattern such as `{1} 'at' {0}`.
function join(pattern, ...values) {
  return split(pattern).flatMap((it) => it.text === undefined ? [it] : it.text.split(/(\{\d\})/).filter(Boolean).flatMap((piece) => {
    const match = /^\{(\d)\}$/.exec(piece);
    return match === null ? [{ text: piece }] : values[Number(match[1])];
  }));
}

function append(list, wanted, mask, data) {
  if (mask === 0) return [];
  let found = nearest(list, wanted, mask);
  let fraction = 0;
  let { missing } = found;
  const both = (1 << SECOND) | (1 << FRACTION);
  if ((missing & both) === 1 << FRACTION && (mask & both) === both) {
    fraction = wanted[FRACTION].length;
    missing &= ~(1 << FRACTION);
  }
  const use = () => adjust(found.entry.pattern, wanted, found.entry.isSpecified ? found.entry.fields : undefined, data, fraction);
  let result = use();
  fraction = 0;
  for (let last = -1; missing !== 0 && missing !== last;) {
    const before = missing;
    found = nearest(list, wanted, missing);
    const added = before & ~found.missing;
    const top = 31 - Math.clz32(added);
    const [way, name] = APPENDED[top] ?? [0, 1];
    result = join(data.append[way], result, use(), [{ text: data.fields.split('|')[name] }]);
    last = before;
    missing = found.missing;
  }
  return result;
}

const MAX_KNOWN = 200;

const answers = new Map();

// The pattern for a skeleton such as `yMMMdjm`, as pieces: fields with their lengths, and texts. Nobody changes them.
function best(locale, skeleton) {
  const key = `${locale} ${skeleton}`;
  let pieces = answers.get(key);
  if (pieces === undefined) {
    pieces = find(locale, skeleton);
    if (answers.size < MAX_KNOWN) answers.set(key, pieces);
  }
  return pieces;
}

function find(locale, skeleton) {
  const data = { ...part('dates', locale), point: part('numbers', locale).symbols[0] };
  const list = patternsOf(locale);
  const wanted = fieldsOf(skeleton);
  const all = (1 << COUNT) - 1;
  const whole = nearest(list, wanted, all);
  if (whole.missing === 0 && whole.extra === 0) {
    return adjust(whole.entry.pattern, wanted, whole.entry.isSpecified ? whole.entry.fields : undefined, data, 0);
  }
  let mask = 0;
  for (let field = 0; field < COUNT; field++) if (wanted[field] !== undefined) mask |= 1 << field;
  const date = append(list, wanted, mask & DATE_MASK, data);
  const time = append(list, wanted, mask & TIME_MASK, data);
  if (date.length === 0) return time;
  if (time.length === 0) return date;
  const month = wanted[MONTH]?.length;
  const style = month === 4 ? (wanted[WEEKDAY] === undefined ? 1 : 0) : month === 3 ? 2 : 3;
  return join(data.at[style], time, date);
}

// Of patterns by their skeletons the one with the same fields, and a way to give patterns of that skeleton the widths of the fields.
function among(locale, keys, skeleton) {
  const wanted = fieldsOf(skeleton);
  const data = { point: part('numbers', locale).symbols[0] };
  let best;
  for (const key of keys) {
    const own = fieldsOf(key);
    const found = distance(wanted, (1 << COUNT) - 1, own);
    if (found.missing === 0 && found.extra === 0 && (best === undefined || found.sum < best.sum)) {
      best = { sum: found.sum, key, adjust: (pattern) => adjust(pattern, wanted, own, data, 0) };
    }
  }
  return best;
}

// A date and what stands for a time after it.
function glue(locale, date, time) {
  return join(part('dates', locale).glue[2], time, date);
}

module.exports = { among, best, glue, split };
