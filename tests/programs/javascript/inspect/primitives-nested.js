console.log([1, -0, NaN, 'a', true, null, undefined, 10n, Symbol('a')]);
console.log({ number: 1, zero: -0, string: 'a', flag: false, nothing: null, missing: undefined, big: 1n });
