const EventEmitter = require('events');
const emitter = new EventEmitter();
emitter.on('newListener', (name) => console.log('new', name));
emitter.on('removeListener', (name) => console.log('removed', name));
const listener = () => console.log('listener');
emitter.on('a', listener);
emitter.prependListener('a', () => console.log('first'));
emitter.once('a', (...values) => console.log('once', values));
console.log(emitter.emit('a', 1, 2), emitter.emit('a'), emitter.emit('nobody'));
emitter.off('a', listener);
console.log(emitter.listenerCount('a'), emitter.eventNames(), emitter.listeners('a'));
emitter.once('b', listener);
console.log(emitter.rawListeners('b'), emitter.listeners('b'));
emitter.removeAllListeners();
console.log(emitter.eventNames());
const symbol = Symbol('event');
class Shop extends EventEmitter {
  constructor() {
    super();
    this.name = 'shop';
  }
}
const shop = new Shop();
shop.on(symbol, function () {
  console.log(this === shop, this.name);
});
shop.emit(symbol);
console.log(shop, shop instanceof EventEmitter);
for (const wrong of [() => shop.on('x', 5), () => shop.setMaxListeners(-1), () => shop.off('x')]) {
  try {
    wrong();
  } catch (error) {
    console.log(String(error));
  }
}
