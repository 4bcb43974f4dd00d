const machine = {
  initial: 'red',
  states: { red: { next: 'green', walk: 'red' }, green: { next: 'yellow' }, yellow: { next: 'red', fail: 'flashing' }, flashing: {} },
};
function interpret({ initial, states }) {
  let state = initial;
  const listeners = new Set();
  return Object.freeze({
    get state() { return state; },
    send(event) {
      const target = states[state]?.[event];
      if (!target) throw new Error(`no transition '${event}' from '${state}'`, { cause: { state, event } });
      const before = state;
      state = target;
      for (const listener of listeners) listener({ before, event, state });
      return this;
    },
    subscribe(listener) { listeners.add(listener); return () => listeners.delete(listener); },
  });
}
const light = interpret(machine);
console.log(light, machine);
const stop = light.subscribe((change) => console.log(change));
light.send('next').send('next');
console.log(light.state, stop(), stop());
try { light.send('next').send('fail'); } catch (e) { console.log(e.message, e.cause); }
'use strict';
light.state = 'x';
console.log(light.state, Object.isFrozen(light), Object.getOwnPropertyDescriptor(light, 'state'));
