// The fields of a date as a pattern's letters show them.

const { part } = require('internal/intl/locale');
const zones = require('internal/intl/zone');

const TYPES = {
  G: 'era', y: 'year', M: 'month', L: 'month', E: 'weekday', c: 'weekday', d: 'day', a: 'dayPeriod', h: 'hour', H: 'hour', k: 'hour', K: 'hour', m: 'minute',
  s: 'second', S: 'fractionalSecond', z: 'timeZoneName', O: 'timeZoneName', v: 'timeZoneName',
};

// A time in a zone: its date is read from it as if it were UTC.
function civil(zone, time) {
  return new Date(time + zones.offset(zone, time) * 1000);
}

const pad = (number, length) => String(number).padStart(length, '0');

// A word of the width that a number of letters stands for: in short, in long, narrow.
function word(words, index, length) {
  const width = length === 4 ? 1 : length === 5 ? 2 : 0;
  return words[width].split('|')[index];
}

function year(date) {
  const number = date.getUTCFullYear();
  return number > 0 ? number : 1 - number;
}

function show({ source, zone }, { letter, length }, date, time) {
  const data = part('dates', source);
  const hour = date.getUTCHours();
  switch (letter) {
    case 'G': return word(data.eras, date.getUTCFullYear() > 0 ? 1 : 0, length);
    case 'y': return length === 2 ? pad(year(date) % 100, 2) : pad(year(date), length);
    case 'M':
    case 'L': {
      const month = date.getUTCMonth();
      if (length < 3) return pad(month + 1, length);
      return word(letter === 'L' ? data.months.at(-1) : data.months[0], month, length);
    }
    case 'E': return word(data.days[0], date.getUTCDay(), length);
    case 'c': return word(data.days.at(-1), date.getUTCDay(), length);
    case 'd': return pad(date.getUTCDate(), length);
    case 'a': return data.noon.split('|')[hour < 12 ? 0 : 1];
    case 'h': return pad((hour + 11) % 12 + 1, length);
    case 'K': return pad(hour % 12, length);
    case 'H': return pad(hour, length);
    case 'k': return pad(hour === 0 ? 24 : hour, length);
    case 'm': return pad(date.getUTCMinutes(), length);
    case 's': return pad(date.getUTCSeconds(), length);
    case 'S': return pad(date.getUTCMilliseconds(), 3).slice(0, length);
    default: return zones.nameOf(source, zone, time, letter, length);
  }
}

// The parts of a time by a pattern's pieces.
function write(slot, pieces, time, source) {
  const date = civil(slot.zone, time);
  const parts = [];
  for (const piece of pieces) {
    const type = piece.letter === undefined ? 'literal' : TYPES[piece.letter];
    const value = piece.letter === undefined ? piece.text : show(slot, piece, date, time);
    const last = parts.at(-1);
    if (type === 'literal' && last?.type === 'literal') last.value += value;
    else if (value !== '') parts.push(source === undefined ? { type, value } : { type, value, source });
  }
  return parts;
}

module.exports = { civil, write };
