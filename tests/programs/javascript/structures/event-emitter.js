class Emitter {
  #handlers = new Map();
  on(name, handler) { (this.#handlers.get(name) ?? this.#handlers.set(name, []).get(name)).push(handler); return () => this.off(name, handler); }
  off(name, handler) { const all = this.#handlers.get(name); const i = all?.indexOf(handler); if (i >= 0) all.splice(i, 1); return this; }
  once(name, handler) { const off = this.on(name, (...args) => { off(); handler.apply(this, args); }); return off; }
  emit(name, ...args) { const all = this.#handlers.get(name) ?? []; for (const handler of [...all]) handler.apply(this, args); return all.length > 0; }
}
const emitter = new Emitter();
const off = emitter.on('data', function (x) { console.log('first', x, this === emitter); });
emitter.once('data', (x) => console.log('once', x));
emitter.on('data', (x, ...more) => console.log('second', x, more));
console.log(emitter.emit('data', 1), emitter.emit('data', { two: 2 }, 3, [4]), emitter.emit('nothing'));
off();
emitter.emit('data', null, undefined);
console.log(emitter);
