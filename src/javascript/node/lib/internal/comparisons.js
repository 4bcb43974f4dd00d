// Deep equality: https://nodejs.org/docs/latest-v20.x/api/assert.html#comparison-details_1

const { kind } = binding('types');

const tagOf = Object.prototype.toString;
const isEnumerable = Object.prototype.propertyIsEnumerable;

const BOXES = ['Number', 'String', 'Boolean', 'BigInt', 'Symbol'];

// The keys that count beside indices: enumerable ones, and symbols of a strict comparison.
function keysOf(object, isStrict, hasIndices) {
  let keys = Object.keys(object);
  if (hasIndices) {
    keys = keys.filter((key) => !/^(0|[1-9]\d*)$/.test(key));
  }
  if (isStrict) {
    for (const symbol of Object.getOwnPropertySymbols(object)) {
      if (isEnumerable.call(object, symbol)) {
        keys.push(symbol);
      }
    }
  }
  return keys;
}

function sameBytes(a, b) {
  if (a.byteLength !== b.byteLength) {
    return false;
  }
  const left = new Uint8Array(a.buffer ?? a, a.byteOffset ?? 0, a.byteLength);
  const right = new Uint8Array(b.buffer ?? b, b.byteOffset ?? 0, b.byteLength);
  for (let index = 0; index < left.length; index += 1) {
    if (left[index] !== right[index]) {
      return false;
    }
  }
  return true;
}

function sameFloats(a, b) {
  if (a.length !== b.length) {
    return false;
  }
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) {
      return false;
    }
  }
  return true;
}

class Comparison {
  constructor(isStrict) {
    this.isStrict = isStrict;
    // The pairs that are being compared, each object with its other.
    this.left = new Map();
    this.right = new Map();
  }

  primitives(a, b) {
    if (this.isStrict) {
      return Object.is(a, b);
    }
    // eslint-disable-next-line eqeqeq
    return a == b || (a !== a && b !== b);
  }

  equal(a, b) {
    if (a === b) {
      return a !== 0 || !this.isStrict || Object.is(a, b);
    }
    if (this.isStrict) {
      if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
        return typeof a === 'number' && a !== a && b !== b;
      }
      if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) {
        return false;
      }
    } else {
      if (a === null || typeof a !== 'object') {
        return (b === null || typeof b !== 'object') && this.primitives(a, b);
      }
      if (b === null || typeof b !== 'object') {
        return false;
      }
    }
    return this.objects(a, b);
  }

  objects(a, b) {
    if (tagOf.call(a) !== tagOf.call(b)) {
      return false;
    }
    if (Array.isArray(a)) {
      if (!Array.isArray(b) || a.length !== b.length) {
        return false;
      }
      return this.contents(a, b, 'Array');
    }
    const [kindOfA, kindOfB] = [kind(a), kind(b)];
    if (kindOfA !== kindOfB || Array.isArray(b)) {
      return false;
    }
    switch (kindOfA) {
      case 'Date':
        if (Date.prototype.getTime.call(a) !== Date.prototype.getTime.call(b)) {
          return false;
        }
        break;
      case 'RegExp':
        if (a.source !== b.source || a.flags !== b.flags || a.lastIndex !== b.lastIndex) {
          return false;
        }
        break;
      case 'Error':
        if (a.message !== b.message || a.name !== b.name) {
          return false;
        }
        break;
      case 'TypedArray':
        if (!this.isStrict && /^Float/.test(a[Symbol.toStringTag])) {
          if (!sameFloats(a, b)) {
            return false;
          }
        } else if (!sameBytes(a, b)) {
          return false;
        }
        return this.contents(a, b, 'TypedArray');
      case 'DataView':
      case 'ArrayBuffer':
        if (!sameBytes(a, b)) {
          return false;
        }
        break;
      case 'Set':
      case 'Map':
        if (a.size !== b.size) {
          return false;
        }
        break;
      case 'WeakMap':
      case 'WeakSet':
      case 'Promise':
        if (this.isStrict) {
          return false;
        }
        break;
      default:
        if (BOXES.includes(kindOfA)) {
          if (!Object.is(a.valueOf(), b.valueOf())) {
            return false;
          }
        }
    }
    return this.contents(a, b, kindOfA);
  }

  contents(a, b, kindOfBoth) {
    const hasIndices = kindOfBoth === 'Array' || kindOfBoth === 'TypedArray';
    const keys = keysOf(a, this.isStrict, hasIndices);
    const others = keysOf(b, this.isStrict, hasIndices);
    if (keys.length !== others.length || !keys.every((key) => isEnumerable.call(b, key))) {
      return false;
    }
    if (keys.length === 0 && kindOfBoth === 'TypedArray') {
      return true;
    }
    // Whoever is met inside itself is equal where the other one is in the same place.
    const [before, beforeOther] = [this.left.get(a), this.right.get(b)];
    if (before !== undefined || beforeOther !== undefined) {
      return before === b && beforeOther === a;
    }
    this.left.set(a, b);
    this.right.set(b, a);
    const result = this.inside(a, b, kindOfBoth, keys);
    this.left.delete(a);
    this.right.delete(b);
    return result;
  }

  inside(a, b, kindOfBoth, keys) {
    if (kindOfBoth === 'Set' && !this.sets(a, b)) {
      return false;
    }
    if (kindOfBoth === 'Map' && !this.maps(a, b)) {
      return false;
    }
    if (kindOfBoth === 'Array') {
      for (let index = 0; index < a.length; index += 1) {
        const isThere = Object.hasOwn(a, index);
        if (isThere !== Object.hasOwn(b, index)) {
          return false;
        }
        if (isThere) {
          if (!this.equal(a[index], b[index])) {
            return false;
          }
        } else {
          // In a sparse array the rest is compared by its keys.
          const [left, right] = [Object.keys(a), Object.keys(b)];
          if (left.length !== right.length) {
            return false;
          }
          return left.every((key) => Object.hasOwn(b, key) && this.equal(a[key], b[key])) && this.keyed(a, b, keys);
        }
      }
    }
    return this.keyed(a, b, keys);
  }

  keyed(a, b, keys) {
    return keys.every((key) => this.equal(a[key], b[key]));
  }

  sets(a, b) {
    const rest = [];
    for (const value of a) {
      if (b.has(value)) {
        continue;
      }
      if ((typeof value !== 'object' || value === null) && this.isStrict) {
        return false;
      }
      rest.push(value);
    }
    if (rest.length === 0) {
      return true;
    }
    const others = [...b].filter((value) => !a.has(value));
    return rest.every((value) => this.takeEqual(value, others, (other) => this.equal(value, other)));
  }

  maps(a, b) {
    const rest = [];
    for (const [key, value] of a) {
      if (b.has(key) && (this.isStrict || typeof key === 'object')) {
        if (!this.equal(value, b.get(key))) {
          return false;
        }
      } else if (this.isStrict && (typeof key !== 'object' || key === null)) {
        return false;
      } else {
        rest.push([key, value]);
      }
    }
    if (rest.length === 0) {
      return true;
    }
    const others = [...b].filter(([key]) => !(a.has(key) && (this.isStrict || typeof key === 'object')));
    return rest.every((pair) =>
      this.takeEqual(pair, others, (other) => this.equal(pair[0], other[0]) && this.equal(pair[1], other[1])),
    );
  }

  // Takes the first of the others out that is equal, and tells if there is one.
  takeEqual(value, others, isEqual) {
    const index = others.findIndex(isEqual);
    if (index < 0) {
      return false;
    }
    others.splice(index, 1);
    return true;
  }
}

module.exports = {
  isDeepEqual: (a, b) => new Comparison(false).equal(a, b),
  isDeepStrictEqual: (a, b) => new Comparison(true).equal(a, b),
};
