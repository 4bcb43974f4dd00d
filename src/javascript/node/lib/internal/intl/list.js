// Intl.ListFormat (ECMA-402, chapter 13).

const { choose, define, inside, join, optionsOf, part, resolve, supported } = require('internal/intl/locale');

const OWNER = 'Intl.ListFormat';
const STYLES = ['long', 'short', 'narrow'];

const slots = new WeakMap();

class ListFormat {
  constructor(locales, options) {
    const slot = resolve(locales);
    const given = optionsOf(options);
    if (options !== undefined && (typeof options !== 'object' || options === null)) throw new TypeError('Incorrect ListFormat information provided');
    choose(given, 'localeMatcher', ['lookup', 'best fit'], 'best fit', OWNER);
    slot.type = choose(given, 'type', ['conjunction', 'disjunction', 'unit'], 'conjunction', OWNER);
    slot.style = choose(given, 'style', STYLES, 'long', OWNER);
    slots.set(this, slot);
  }
}

function strings(list) {
  if (list === undefined) return [];
  const result = [];
  for (const value of list) {
    if (typeof value !== 'string') throw new TypeError(`Iterable yielded ${typeof value === 'object' && value !== null ? '#<Object>' : String(value)} which is not a string`);
    result.push(value);
  }
  return result;
}

// Puts the second text behind the first, by a pattern such as `{0}, {1}`.
function link(pattern, before, after) {
  const parts = [];
  for (const piece of pattern.split(/(\{[01]\})/)) {
    if (piece === '{0}') parts.push(...before);
    else if (piece === '{1}') parts.push(...after);
    else if (piece !== '') parts.push({ type: 'literal', value: piece });
  }
  return parts;
}

// In Spanish `y` and `o` give way before the same sound.
function euphonic(slot, pattern, next) {
  if (slot.language !== 'es' || next === undefined) return pattern;
  if (slot.type !== 'disjunction' && /^(?:h?i(?!a|e)|y$)/i.test(next)) return pattern.replace(' y ', ' e ');
  if (slot.type === 'disjunction' && /^(?:h?o|8|11(?!\d))/i.test(next)) return pattern.replace(' o ', ' u ');
  return pattern;
}

function format(slot, list) {
  const [start, middle, end, two] = part('lists', slot.source)[slot.type][STYLES.indexOf(slot.style)].split('|');
  const parts = strings(list).map((value) => [{ type: 'element', value }]);
  if (parts.length === 0) return [];
  if (parts.length === 1) return parts[0];
  const last = parts.at(-1);
  if (parts.length === 2) return link(euphonic(slot, two, last[0].value), parts[0], last);
  // From the left, so that a long list is put together once.
  const result = [];
  for (let index = 0; index < parts.length; index++) {
    result.push(...parts[index]);
    const pattern = index === 0 ? start : index < parts.length - 2 ? middle : euphonic(slot, end, last[0].value);
    const value = pattern.slice(3, -3);
    if (index < parts.length - 1 && value !== '') result.push({ type: 'literal', value });
  }
  return result;
}

define(ListFormat, 'ListFormat', {
  format(list) {
    return join(format(inside(slots, this, 'Intl.ListFormat.prototype.format'), list));
  },
  formatToParts(list) {
    return format(inside(slots, this, 'Intl.ListFormat.prototype.formatToParts'), list);
  },
  resolvedOptions() {
    const { locale, type, style } = inside(slots, this, 'Intl.ListFormat.prototype.resolvedOptions');
    return { locale, type, style };
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options);
  },
});
Object.defineProperty(ListFormat, 'length', { value: 0, configurable: true });

module.exports = { ListFormat };
