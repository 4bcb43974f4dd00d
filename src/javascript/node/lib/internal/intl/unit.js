// Units of measurement, for Intl.NumberFormat.

const { part } = require('internal/intl/locale');

// IsSanctionedSingleUnitIdentifier (ECMA-402, section 6.6.2).
const UNITS = new Set(
  ('acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte gram hectare hour inch kilobit kilobyte ' +
  'kilogram kilometer liter megabit megabyte meter microsecond mile mile-scandinavian milliliter millimeter millisecond minute month nanosecond ' +
  'ounce percent petabyte pound second stone terabit terabyte week yard year').split(' '),
);

const WIDTHS = ['short', 'narrow', 'long'];

// Whether a unit, or one per another, is one that there is.
function isUnit(unit) {
  const parts = unit.split('-per-');
  return parts.length <= 2 && parts.every((it) => UNITS.has(it));
}

const pick = (pattern, plural) => {
  const [other, one = other] = pattern.split('|');
  return plural === 'one' ? one : other;
};

// The pattern of a unit, with `{0}` where the number stands.
function unitPattern(locale, unit, display, plural) {
  const units = part('units', locale);
  const width = WIDTHS.indexOf(display);
  const of = (name) => units[name]?.[width];
  const whole = of(unit);
  if (whole !== undefined) return pick(whole, plural);
  const [first, second] = unit.split('-per-');
  const counted = pick(of(first), plural);
  const per = of(`per-${second}`);
  if (per) return per.replace('{0}', () => counted);
  const name = pick(of(second), 'one').replace('{0}', '').trim();
  return of('per').replace('{0}', () => counted).replace('{1}', () => name);
}

module.exports = { UNITS, isUnit, unitPattern };
