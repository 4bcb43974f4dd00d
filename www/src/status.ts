import type { ExecutionResult, ExecutionStatus } from 'sandglass';

type State = 'idle' | 'loading' | 'running' | 'ok' | 'failed' | 'stopped';

/** What a status is called for people, and how it is coloured. An error says itself what it is. */
const endings: Record<ExecutionStatus, [State, string]> = {
  ok: ['ok', 'Finished'],
  error: ['failed', 'Failed'],
  timeout: ['stopped', 'Time limit reached'],
  'memory-limit': ['stopped', 'Memory limit reached'],
  'output-limit': ['stopped', 'Output limit reached'],
  'fuel-limit': ['stopped', 'Instruction limit reached'],
  cancelled: ['stopped', 'Stopped'],
  crashed: ['failed', 'The engine crashed'],
};

/** The bar that says what the program is doing and how it ended, and the thin one that shows how much of its time is used up. */
export class StatusBar {
  readonly #bar = element('status');
  readonly #message = element('message');
  readonly #exitCode = element('exit-code');
  readonly #time = element('time');
  readonly #memory = element('memory');
  readonly #clock = element('clock');

  loading(engine: string): void {
    this.#show('loading', `Loading the ${engine} engine…`);
    this.#figures('–', '–', '–');
    this.#use(0);
  }

  running(elapsedMs: number, limitMs: number): void {
    this.#show('running', 'Running…');
    this.#figures('–', duration(elapsedMs), '–');
    this.#use(elapsedMs / limitMs);
  }

  ended(result: ExecutionResult, limitMs: number): void {
    const [state, name] = endings[result.status];
    const failed = state === 'ok' && result.exitCode !== 0;
    const message = result.status === 'error' ? (result.error ?? name) : name;
    this.#show(failed ? 'failed' : state, message);
    this.#figures(String(result.exitCode), duration(result.executionTime), result.memoryUsed > 0 ? size(result.memoryUsed) : '–');
    this.#use(result.status === 'timeout' ? 1 : result.executionTime / limitMs);
  }

  /** For what is no ending of a program: a request that was refused, or an engine that could not be loaded. */
  refused(message: string): void {
    this.#show('failed', message);
    this.#figures('–', '–', '–');
    this.#use(0);
  }

  #show(state: State, message: string): void {
    this.#bar.dataset['state'] = state;
    // A reader announces what changes, so nothing may change that says the same.
    if (this.#message.textContent !== message) {
      this.#message.textContent = message;
      this.#message.title = message;
    }
  }

  #figures(exitCode: string, time: string, memory: string): void {
    this.#exitCode.textContent = exitCode;
    this.#time.textContent = time;
    this.#memory.textContent = memory;
  }

  #use(share: number): void {
    this.#clock.style.setProperty('--used', String(Math.min(Math.max(share, 0), 1)));
  }
}

export function element<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found as E;
}

function duration(ms: number): string {
  return ms < 1000 ? `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

function size(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib.toFixed(0)} KiB` : `${(kib / 1024).toFixed(1)} MiB`;
}
