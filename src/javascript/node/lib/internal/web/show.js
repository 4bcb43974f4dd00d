// How objects of the web's classes are shown, which keep what they are out of their properties.

const { inspect } = binding('util');

const custom = Symbol.for('nodejs.util.inspect.custom');

// Makes a method for `util.inspect`: the class and what `read` gives of an object, or the class alone where that would be too deep.
function shower(read, tooDeep = (name) => name) {
  return function (depth, options) {
    const name = this.constructor.name;
    if (depth < 0) return tooDeep(name);
    const deeper = { ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth };
    return `${name} ${inspect(read(this), deeper)}`;
  };
}

// Defines what Node hides of a class: its tag, and how it is shown.
function dress(constructor, tag, read, tooDeep) {
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, { value: tag, configurable: true });
  if (read !== undefined) {
    Object.defineProperty(constructor.prototype, custom, { value: shower(read, tooDeep), writable: true, configurable: true });
  }
}

// Makes members enumerable, as those of the web's classes are.
function expose(object, names) {
  for (const name of names) {
    const descriptor = Object.getOwnPropertyDescriptor(object, name);
    Object.defineProperty(object, name, { ...descriptor, enumerable: true });
  }
}

module.exports = { custom, dress, expose };
