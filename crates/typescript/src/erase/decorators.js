function __decoration(ofClass) {
  const elements = [];
  // Of elements whose names are computed.
  const names = [];
  // What static fields want that have their values before the last decorators are known.
  const early = [];
  let isApplied = false;
  const afterStart = { true: [], false: [] };
  const afterAll = [];
  const isField = (element) => element.kind === 'field';
  let metadata;

  function callable(value) {
    if (typeof value !== 'function') throw new TypeError('Function expected');
    return value;
  }

  // Applies decorators to a value, the last one first. What they give goes to `take`, what they want to do later to `later`.
  function apply(decorators, context, later, current, take) {
    let isDone = false;
    context.addInitializer = (initializer) => {
      if (isDone) throw new TypeError('Cannot add initializers after decoration has completed');
      later.push(callable(initializer));
    };
    for (let index = decorators.length - 1; index >= 0; index--) {
      const decorator = decorators[index];
      const result = decorator(current(), { ...context });
      if (result !== undefined) take(result);
    }
    isDone = true;
  }

  function accessOf({ kind, name, access }) {
    access ??= { has: (it) => name in it, get: (it) => it[name], set: (it, value) => { it[name] = value; } };
    const { has, get, set } = access;
    if (kind === 'setter') return { has, set };
    return kind === 'method' || kind === 'getter' ? { has, get } : access;
  }

  function decorate(element, owner) {
    const { kind, isStatic, name, access, decorators, initializers } = element;
    const context = { kind, name, static: isStatic, private: access !== null, access: accessOf(element), metadata };
    if (kind === 'field') {
      apply(decorators, context, element.later, () => undefined, (result) => initializers.unshift(callable(result)));
      return;
    }
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (kind === 'accessor') {
      const current = () => ({ get: descriptor.get, set: descriptor.set });
      apply(decorators, context, element.later, current, (result) => {
        if (typeof result !== 'object' || result === null) throw new TypeError('Object expected');
        if (result.get !== undefined) descriptor.get = callable(result.get);
        if (result.set !== undefined) descriptor.set = callable(result.set);
        if (result.init !== undefined) initializers.unshift(callable(result.init));
      });
    } else {
      const part = { method: 'value', getter: 'get', setter: 'set' }[kind];
      apply(decorators, context, afterStart[isStatic], () => descriptor[part], (result) => { descriptor[part] = callable(result); });
    }
    Object.defineProperty(owner, name, descriptor);
  }

  return {
    original: undefined,
    decorated: undefined,
    begin(original) {
      this.original = this.decorated = original;
      return original;
    },
    element(number, kind, isStatic, name, access, decorators) {
      name ??= names[number];
      elements[number] = { kind, isStatic, name, access, decorators, initializers: [], later: [] };
    },
    name(number, value) {
      return (names[number] = typeof value === 'symbol' ? value : String(value));
    },
    apply() {
      const { original } = this;
      isApplied = true;
      if (typeof Symbol.metadata === 'symbol') metadata = Object.create(Object.getPrototypeOf(original)?.[Symbol.metadata] ?? null);
      for (const fields of [false, true]) {
        for (const isStatic of [true, false]) {
          for (const element of elements) {
            if (element.isStatic === isStatic && isField(element) === fields) decorate(element, isStatic ? original : original.prototype);
          }
        }
      }
      const context = { kind: 'class', name: original.name, metadata };
      apply(ofClass, context, afterAll, () => this.decorated, (result) => { this.decorated = callable(result); });
      if (metadata) Object.defineProperty(this.decorated, Symbol.metadata, { configurable: true, writable: true, value: metadata });
      for (const initializer of afterStart.true) initializer.call(this.decorated);
      for (const then of early) then();
      return this.decorated;
    },
    start(self) {
      for (const initializer of afterStart.false) initializer.call(self);
    },
    initial(self, number, value) {
      if (!isApplied) {
        early.push(() => {
          const { get, set } = accessOf(elements[number]);
          set(self, this.initial(self, number, get(self)));
        });
        return value;
      }
      for (const initializer of elements[number].initializers) value = initializer.call(self, value);
      return value;
    },
    finish(self, number) {
      if (!isApplied) early.push(() => this.finish(self, number));
      else for (const initializer of elements[number].later) initializer.call(self);
    },
    end() {
      for (const initializer of afterAll) initializer.call(this.decorated);
    },
  };
}
