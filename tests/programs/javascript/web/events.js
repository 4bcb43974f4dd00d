// Events and their targets.
const target = new EventTarget();
target.addEventListener('ping', (event) => console.log('first', event.type, event.target === target, event.currentTarget === target, event.eventPhase));
target.addEventListener('ping', { handleEvent(event) { console.log('object', this !== undefined, event.cancelable); event.preventDefault(); } });
target.addEventListener('ping', () => console.log('once'), { once: true });
const event = new Event('ping', { cancelable: true });
console.log(target.dispatchEvent(event), event.defaultPrevented, event.eventPhase, event.isTrusted, event.bubbles);
console.log(target.dispatchEvent(new Event('ping')));
const stop = (it) => { console.log('stop'); it.stopImmediatePropagation(); };
target.addEventListener('halt', stop);
target.addEventListener('halt', () => console.log('never'));
target.dispatchEvent(new Event('halt'));
target.removeEventListener('halt', stop);
target.dispatchEvent(new CustomEvent('halt', { detail: { a: 1 } }));
const controller = new AbortController();
target.addEventListener('gone', () => console.log('never'), { signal: controller.signal });
controller.abort();
target.dispatchEvent(new Event('gone'));
class Counter extends EventTarget {
  #count = 0;
  increment() {
    this.#count++;
    this.dispatchEvent(new CustomEvent('change', { detail: this.#count }));
  }
}
const counter = new Counter();
counter.addEventListener('change', (it) => console.log('count', it.detail));
counter.increment();
counter.increment();
console.log(target, counter, new CustomEvent('x', { detail: 5 }).detail, Object.prototype.toString.call(event), String(new EventTarget()));
const attempt = (body) => { try { body(); } catch (error) { console.log(error.name, error.code, error.message); } };
attempt(() => target.dispatchEvent({}));
attempt(() => new Event());
attempt(() => target.addEventListener('x', 5));
attempt(() => target.addEventListener('x'));
