// Ranges of dates, as ICU's DateIntervalFormat writes them (UTS #35, part 4, section 2.6.3).

const fields = require('internal/intl/fields');
const { part } = require('internal/intl/locale');
const skeletons = require('internal/intl/skeleton');

// From the largest: the letters of a skeleton for what can differ, and how that is read.
const DIFFERENCES = [
  ['G', (date) => date.getUTCFullYear() > 0],
  ['y', (date) => date.getUTCFullYear()],
  ['M', (date) => date.getUTCMonth()],
  ['d', (date) => date.getUTCDate()],
  ['a', (date) => date.getUTCHours() < 12],
  ['h', (date) => date.getUTCHours()],
  ['m', (date) => date.getUTCMinutes()],
  ['s', (date) => date.getUTCSeconds()],
  ['S', (date) => date.getUTCMilliseconds()],
];

const isTime = (letter) => 'ahHkKmsSzOv'.includes(letter);

function letters(skeleton, wanted) {
  return [...skeleton].filter(wanted).join('');
}

// The pieces of the pattern for a range in which `letter` is what differs most; undefined if there is none.
function patternOf(slot, skeleton, letter) {
  const known = part('intervals', slot.source);
  const found = skeletons.among(slot.source, Object.keys(known), skeleton);
  if (found === undefined) return undefined;
  const hours = /[hHkK]/.exec(skeleton)?.[0];
  const asked = letter === 'a' && (hours === 'H' || hours === 'k') ? 'H' : letter === 'h' ? (hours === 'k' ? 'H' : hours === 'K' ? 'h' : hours) : letter;
  const pattern = known[found.key][asked];
  return pattern === undefined ? undefined : found.adjust(pattern);
}

// Where the second date begins in a pattern: at the first field that is there already.
function cut(pieces) {
  const seen = new Set();
  for (const [index, { letter }] of pieces.entries()) {
    if (letter === undefined) continue;
    if (seen.has(letter)) return index;
    seen.add(letter);
  }
  return pieces.length;
}

function both(slot, pieces, start, end) {
  const middle = cut(pieces);
  const count = (letter) => pieces.filter((it) => it.letter === letter).length;
  const isOwn = (it) => it.letter !== undefined && count(it.letter) > 1;
  const spans = [[0, middle], [middle, pieces.length]].map(([from, to]) => {
    const own = pieces.slice(from, to);
    return [from + own.findIndex(isOwn), from + own.findLastIndex(isOwn)];
  });
  const parts = [];
  const add = (from, to, time, source) => {
    for (const it of fields.write(slot, pieces.slice(from, to), time, source)) {
      const last = parts.at(-1);
      if (it.type === 'literal' && last?.type === 'literal' && last.source === source) last.value += it.value;
      else parts.push(it);
    }
  };
  const [[first, second], [third, fourth]] = spans;
  add(0, first, start, 'shared');
  add(first, second + 1, start, 'startRange');
  add(second + 1, third, start, 'shared');
  add(third, fourth + 1, end, 'endRange');
  add(fourth + 1, pieces.length, end, 'shared');
  return parts;
}

// Two dates one after the other.
function apart(slot, pieces, start, end) {
  const between = part('dates', slot.source).between.slice(3, -3);
  return [
    ...fields.write(slot, pieces, start, 'startRange'),
    { type: 'literal', value: between, source: 'shared' },
    ...fields.write(slot, pieces, end, 'endRange'),
  ];
}

function write(slot, start, end) {
  const dates = [start, end].map((time) => fields.civil(slot.zone, time));
  const differing = DIFFERENCES.find(([, read]) => read(dates[0]) !== read(dates[1]))?.[0];
  const shown = (letter) => slot.skeleton.includes(letter);
  const date = letters(slot.skeleton, (it) => !isTime(it));
  const time = letters(slot.skeleton, isTime);
  const order = DIFFERENCES.findIndex(([letter]) => letter === differing);
  // What differs may be smaller than anything that is shown.
  const smallest = /S/.test(slot.skeleton) ? 8 : /s/.test(slot.skeleton) ? 7 : shown('m') ? 6 : /[hHkK]/.test(slot.skeleton) ? 5 : shown('d') || /[Ec]/.test(slot.skeleton) ? 3 : /[ML]/.test(slot.skeleton) ? 2 : shown('y') ? 1 : 0;
  if (differing === undefined || order > smallest) {
    return fields.write(slot, slot.pieces, start, 'shared');
  }
  if (order >= 7) return apart(slot, slot.pieces, start, end);
  // A date is added to times of different days, and the year to dates of different years.
  const extra = date === '' && !isTime(differing) ? 'yMd' : date !== '' && order < 2 && !shown('y') ? 'y' : '';
  if (extra !== '') {
    const skeleton = extra + slot.skeleton;
    const pieces = time === '' ? patternOf(slot, skeleton, differing) : undefined;
    return pieces === undefined ? apart(slot, skeletons.best(slot.source, skeleton), start, end) : both(slot, pieces, start, end);
  }
  if (date === '' || time === '') {
    const pieces = isTime(differing) || time === '' ? patternOf(slot, slot.skeleton, differing) : undefined;
    return pieces === undefined ? apart(slot, slot.pieces, start, end) : both(slot, pieces, start, end);
  }
  const times = isTime(differing) ? patternOf(slot, time, differing) : undefined;
  if (times === undefined) return apart(slot, slot.pieces, start, end);
  return both(slot, skeletons.glue(slot.source, skeletons.best(slot.source, date), times), start, end);
}

module.exports = { write };
