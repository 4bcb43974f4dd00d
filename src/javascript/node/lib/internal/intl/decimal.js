// Decimal numbers of any length: `digits`, of which the first `point` stand before the decimal point. They have no zeros in front,
// and zero has none at all; `point` may lie outside of them.

const ZERO = '0'.charCodeAt(0);

// The shortest digits that are the number, as JavaScript prints it.
function ofText(text) {
  const match = /^(-?)([0-9]*)\.?([0-9]*)(?:e([+-]?[0-9]+))?$/i.exec(text);
  const [, sign, integer, fraction, exponent = '0'] = match;
  return trim({ negative: sign === '-', digits: integer + fraction, point: integer.length + Number(exponent) });
}

function trim({ negative, digits, point }) {
  let start = 0;
  while (start < digits.length && digits.charCodeAt(start) === ZERO) start++;
  let end = digits.length;
  while (end > start && digits.charCodeAt(end - 1) === ZERO) end--;
  return { negative, digits: digits.slice(start, end), point: start === end ? 0 : point - start };
}

// The power of ten of the first digit.
function magnitude(it) {
  return it.digits === '' ? 0 : it.point - 1;
}

function isUp(mode, negative, comparedToHalf, isExact, isOdd) {
  if (isExact) return false;
  switch (mode) {
    case 'ceil': return !negative;
    case 'floor': return negative;
    case 'expand': return true;
    case 'trunc': return false;
    case 'halfCeil': return comparedToHalf > 0 || (comparedToHalf === 0 && !negative);
    case 'halfFloor': return comparedToHalf > 0 || (comparedToHalf === 0 && negative);
    case 'halfTrunc': return comparedToHalf > 0;
    case 'halfEven': return comparedToHalf > 0 || (comparedToHalf === 0 && isOdd);
    default: return comparedToHalf >= 0;
  }
}

// Rounds to so many digits after the decimal point; before it where the number is negative.
function round(it, places, mode = 'halfExpand', increment = 1) {
  if (increment !== 1) return roundTo(it, places, mode, BigInt(increment));
  const kept = it.point + places;
  if (kept >= it.digits.length) return it;
  const rest = kept < 0 ? `0${it.digits}` : it.digits.slice(kept);
  const first = rest.charCodeAt(0) - ZERO;
  const half = first !== 5 ? first - 5 : rest.length > 1 ? 1 : 0;
  const last = kept > 0 ? it.digits.charCodeAt(kept - 1) - ZERO : 0;
  let digits = kept > 0 ? it.digits.slice(0, kept) : '';
  let { point } = it;
  if (isUp(mode, it.negative, half, false, last % 2 === 1)) {
    let index = digits.length - 1;
    while (index >= 0 && digits.charCodeAt(index) === ZERO + 9) index--;
    if (index >= 0) {
      digits = digits.slice(0, index) + String.fromCharCode(digits.charCodeAt(index) + 1);
    } else {
      // All nines, or nothing was kept: the digit before them.
      digits = '1';
      point = kept > 0 ? point + 1 : 1 - places;
    }
  }
  return trim({ negative: it.negative, digits, point });
}

// Rounds to multiples of `increment` in the last place.
function roundTo(it, places, mode, increment) {
  const shift = Math.max(0, it.digits.length - it.point - places);
  const padding = Math.max(0, it.point + places + shift - it.digits.length);
  const scaled = BigInt(it.digits + '0'.repeat(padding) || '0');
  const unit = increment * 10n ** BigInt(shift);
  const quotient = scaled / unit;
  const rest = scaled % unit;
  const half = rest * 2n === unit ? 0 : rest * 2n > unit ? 1 : -1;
  const isOdd = quotient % 2n === 1n;
  const rounded = (quotient + (isUp(mode, it.negative, half, rest === 0n, isOdd) ? 1n : 0n)) * increment;
  const digits = String(rounded);
  return trim({ negative: it.negative, digits, point: digits.length - places });
}

// Rounds to so many digits.
function roundDigits(it, count, mode) {
  return it.digits === '' ? it : round(it, count - it.point, mode);
}

// The digits before the decimal point and those after it, filled up with zeros.
function write(it, minimumInteger, minimumFraction) {
  const { digits, point } = it;
  let integer = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  let fraction = point < 0 ? '0'.repeat(Math.min(-point, 1000)) + digits : digits.slice(point);
  if (digits === '') fraction = '';
  integer = integer.padStart(minimumInteger, '0');
  return [integer, fraction.padEnd(minimumFraction, '0')];
}

// Times a power of ten.
function shift(it, power) {
  return it.digits === '' ? it : { ...it, point: it.point + power };
}

module.exports = { magnitude, ofText, round, roundDigits, shift, write };
