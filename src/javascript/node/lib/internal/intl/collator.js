// Intl.Collator (ECMA-402, chapter 10). The order itself is the engine's.

const { choose, define, flag, inside, optionsOf, resolve, supported } = require('internal/intl/locale');

const native = binding('collation');

const OWNER = 'Intl.Collator';
const SENSITIVITIES = ['base', 'accent', 'case', 'variant'];
const CASES = ['upper', 'lower', 'false'];

const slots = new WeakMap();

function Collator(locales, options) {
  if (new.target === undefined) return new Collator(locales, options);
  slots.set(this, create(locales, options));
}

function create(locales, options) {
  const slot = resolve(locales);
  const given = optionsOf(options);
  slot.usage = choose(given, 'usage', ['sort', 'search'], 'sort', OWNER);
  choose(given, 'localeMatcher', ['lookup', 'best fit'], 'best fit', OWNER);
  const { kn, kf } = slot.keywords;
  slot.numeric = flag(given, 'numeric', kn !== undefined && kn !== 'false');
  slot.caseFirst = choose(given, 'caseFirst', CASES, CASES.includes(kf) ? kf : 'false', OWNER);
  slot.sensitivity = choose(given, 'sensitivity', SENSITIVITIES, 'variant', OWNER);
  slot.ignorePunctuation = flag(given, 'ignorePunctuation', false);
  return slot;
}

function compare(slot, left, right) {
  return native.compare(
    String(left), String(right), SENSITIVITIES.indexOf(slot.sensitivity), slot.numeric, CASES.indexOf(slot.caseFirst), slot.ignorePunctuation,
  );
}

define(Collator, 'Collator', {
  get compare() {
    const slot = inside(slots, this, 'get Intl.Collator.prototype.compare');
    slot.bound ??= Object.defineProperty((left, right) => compare(slot, left, right), 'name', { value: '' });
    return slot.bound;
  },
  resolvedOptions() {
    const slot = inside(slots, this, 'Intl.Collator.prototype.resolvedOptions');
    const { locale, usage, sensitivity, ignorePunctuation, numeric, caseFirst } = slot;
    return { locale, usage, sensitivity, ignorePunctuation, collation: 'default', numeric, caseFirst };
  },
}, {
  supportedLocalesOf(locales, options) {
    return supported(locales, options);
  },
});
Object.defineProperty(Collator, 'length', { value: 0, configurable: true });

// Compares without making an object that a program could see.
function comparer(locales, options) {
  const slot = create(locales, options);
  return (left, right) => compare(slot, left, right);
}

module.exports = { Collator, comparer };
