// What stacks call methods, constructors and properties, and the engine's own functions.
function first(action) {
  try {
    action();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 3).join('\n'));
  }
}

class Base {
  get value() {
    throw new Error('getter');
  }
  #hidden() {
    throw new Error('private');
  }
  reveal() {
    this.#hidden();
  }
  static create() {
    throw new Error('static');
  }
  handler = () => {
    throw new Error('field');
  };
}

class Derived extends Base {
  constructor() {
    super();
    throw new Error('constructor');
  }
}

const object = {
  method() {
    throw new Error('method');
  },
  arrow: () => {
    throw new Error('arrow');
  },
};
object.later = function () {
  throw new Error('later');
};
Base.prototype.added = function () {
  throw new Error('added');
};

first(() => new Base().value);
first(() => new Base().reveal());
first(() => Base.create());
first(() => new Base().handler());
first(() => new Derived());
first(() => object.method());
first(() => object.arrow());
first(() => object.later());
first(() => new Base().added());
const { method } = object;
first(() => method());
first(() => [1].map(object.method));
first(() => [3, 1].sort(object.arrow));
first(() => JSON.parse('{bad'));
first(() => 'x'.repeat(-1));
first(() => [].reduce((a, b) => a + b));
first(() => Object.keys(null));
first(() => decodeURIComponent('%'));
