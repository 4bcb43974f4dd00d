// The page of a peer: its interpreter is in a worker, which is replaced when it has to be killed.

import { measure } from './measure.js';

export function open(options) {
  measure(new Peer(options), options);
}

class Peer {
  #script;
  #isReplaced;
  #worker;
  /** Whether a program has run in the worker. */
  #isUsed = false;
  #runs = 0;
  #pending = new Map();

  constructor({ worker, fresh }) {
    this.#script = worker;
    this.#isReplaced = fresh === 'new worker';
    this.#start();
  }

  fresh(code) {
    if (this.#isUsed && this.#isReplaced) this.#restart();
    return this.#run({ code, fresh: true });
  }

  warm(code) {
    return this.#run({ code, fresh: false });
  }

  spin(code) {
    // Nobody hears how it ends.
    void this.#run({ code, fresh: true });
    return () => this.#restart();
  }

  interrupted(code, deadline) {
    return this.#run({ code, fresh: true, deadline });
  }

  #run(request) {
    this.#isUsed = true;
    const run = ++this.#runs;
    return new Promise((resolve, reject) => {
      this.#pending.set(run, { resolve, reject });
      this.#worker.postMessage({ ...request, run });
    });
  }

  #restart() {
    this.#worker.terminate();
    this.#pending.clear();
    this.#start();
  }

  #start() {
    this.#isUsed = false;
    this.#worker = new Worker(this.#script, { type: 'module' });
    this.#worker.addEventListener('message', ({ data: { run, failure, ...result } }) => {
      const { resolve, reject } = this.#pending.get(run);
      this.#pending.delete(run);
      if (failure) reject(new Error(failure));
      else resolve(result);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#pending.values()) reject(new Error(message ?? 'the worker did not start'));
      this.#pending.clear();
    });
  }
}
