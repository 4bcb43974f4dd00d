type Events = { open: []; message: [text: string, size: number]; close: [code?: number] };
class Emitter<M extends Record<string, unknown[]>> {
  #listeners: { [K in keyof M]?: Set<(...args: M[K]) => void> } = {};
  on<K extends keyof M>(event: K, listener: (...args: M[K]) => void): () => void {
    const set = (this.#listeners[event] ??= new Set());
    set.add(listener);
    return () => void set.delete(listener);
  }
  emit<K extends keyof M>(event: K, ...args: M[K]): boolean {
    const set = this.#listeners[event];
    set?.forEach((listener) => listener(...args));
    return (set?.size ?? 0) > 0;
  }
}
const emitter = new Emitter<Events>();
const off = emitter.on('message', (text, size) => console.log(`got ${text} (${size})`));
emitter.on('close', (code = 1000) => console.log('closed', code));
console.log(emitter.emit('open'), emitter.emit('message', 'hi', 2));
off();
console.log(emitter.emit('message', 'lost', 4), emitter.emit('close'));
