// How many digits of a number are shown (ECMA-402, sections 15.1.1 and 15.5.3).

const decimal = require('internal/intl/decimal');
const { choose, whole } = require('internal/intl/locale');

const MODES = ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];
const INCREMENTS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000];

// SetNumberFormatDigitOptions.
function read(options, minimumDefault, maximumDefault, notation, owner) {
  const it = {};
  it.minimumInteger = whole(options.minimumIntegerDigits, 1, 21, 1, 'minimumIntegerDigits');
  let minimumFraction = options.minimumFractionDigits;
  let maximumFraction = options.maximumFractionDigits;
  let minimumSignificant = options.minimumSignificantDigits;
  let maximumSignificant = options.maximumSignificantDigits;
  const increment = whole(options.roundingIncrement, 1, 5000, 1, 'roundingIncrement');
  if (!INCREMENTS.includes(increment)) throw new RangeError('roundingIncrement value is out of range.');
  it.increment = increment;
  it.mode = choose(options, 'roundingMode', MODES, 'halfExpand', owner);
  it.priority = choose(options, 'roundingPriority', ['auto', 'morePrecision', 'lessPrecision'], 'auto', owner);
  it.trailingZeros = choose(options, 'trailingZeroDisplay', ['auto', 'stripIfInteger'], 'auto', owner);
  if (increment !== 1) maximumDefault = minimumDefault;

  const hasSignificant = minimumSignificant !== undefined || maximumSignificant !== undefined;
  const hasFraction = minimumFraction !== undefined || maximumFraction !== undefined;
  let needsSignificant = true;
  let needsFraction = true;
  if (it.priority === 'auto') {
    needsSignificant = hasSignificant;
    needsFraction = !hasSignificant && (hasFraction || notation !== 'compact');
  }
  if (needsSignificant) {
    it.minimumSignificant = hasSignificant ? whole(minimumSignificant, 1, 21, 1, 'minimumSignificantDigits') : 1;
    it.maximumSignificant = hasSignificant ? whole(maximumSignificant, it.minimumSignificant, 21, 21, 'maximumSignificantDigits') : 21;
  }
  if (needsFraction) {
    if (hasFraction) {
      minimumFraction = whole(minimumFraction, 0, 20, undefined, 'minimumFractionDigits');
      maximumFraction = whole(maximumFraction, 0, 20, undefined, 'maximumFractionDigits');
      if (minimumFraction === undefined) minimumFraction = Math.min(minimumDefault, maximumFraction);
      else if (maximumFraction === undefined) maximumFraction = Math.max(maximumDefault, minimumFraction);
      else if (minimumFraction > maximumFraction) throw new RangeError('maximumFractionDigits value is out of range.');
    }
    it.minimumFraction = minimumFraction ?? minimumDefault;
    it.maximumFraction = maximumFraction ?? maximumDefault;
  }
  if (!needsSignificant && !needsFraction) {
    // Compact numbers, unless told otherwise: two digits, or all of the integer.
    Object.assign(it, { minimumFraction: 0, maximumFraction: 0, minimumSignificant: 1, maximumSignificant: 2, kind: 'morePrecision' });
  } else if (it.priority !== 'auto') {
    it.kind = it.priority;
  } else {
    it.kind = hasSignificant ? 'significant' : 'fraction';
  }
  if (increment !== 1) {
    if (it.kind !== 'fraction') throw new TypeError('roundingIncrement value is invalid.');
    if (it.maximumFraction !== it.minimumFraction) throw new RangeError('roundingIncrement value is out of range.');
  }
  return it;
}

// Rounds a number; `text` are the digits to be shown, before the decimal point and after it.
function round(it, number) {
  const fraction = () => ({ number: decimal.round(number, it.maximumFraction, it.mode, it.increment), minimum: it.minimumFraction });
  const significant = () => {
    const rounded = decimal.roundDigits(number, it.maximumSignificant, it.mode);
    const before = rounded.digits === '' ? 1 : rounded.point;
    return { number: rounded, minimum: Math.max(0, it.minimumSignificant - before) };
  };
  let result;
  if (it.kind === 'fraction') {
    result = fraction();
  } else if (it.kind === 'significant') {
    result = significant();
  } else {
    const wantsMore = it.kind === 'morePrecision';
    const places = it.maximumSignificant - 1 - decimal.magnitude(number);
    result = places > it.maximumFraction === wantsMore ? significant() : fraction();
  }
  const text = decimal.write(result.number, it.minimumInteger, result.minimum);
  if (it.trailingZeros === 'stripIfInteger' && /^0*$/.test(text[1])) text[1] = '';
  return { number: result.number, text };
}

// What `resolvedOptions` tells first.
function resolved(it) {
  const result = { minimumIntegerDigits: it.minimumInteger };
  if (it.minimumSignificant !== undefined) {
    result.minimumSignificantDigits = it.minimumSignificant;
    result.maximumSignificantDigits = it.maximumSignificant;
  }
  if (it.minimumFraction !== undefined) {
    result.minimumFractionDigits = it.minimumFraction;
    result.maximumFractionDigits = it.maximumFraction;
  }
  return result;
}

// What `resolvedOptions` tells last.
function resolvedRounding(it) {
  return {
    roundingMode: it.mode,
    roundingIncrement: it.increment,
    trailingZeroDisplay: it.trailingZeros,
    roundingPriority: it.kind === 'morePrecision' || it.kind === 'lessPrecision' ? it.kind : 'auto',
  };
}

module.exports = { read, resolved, resolvedRounding, round };
