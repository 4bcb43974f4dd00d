import type { Connect, Engine, FromWorker, ToWorker } from '../protocol.js';
import { Eraser } from './eraser.js';
import type { Glue } from './glue.js';
import { Instance } from './instance.js';
import { lockDown } from './lockdown.js';
import { GuestPort } from './port.js';
import { Stdlib, StdlibError } from './stdlib.js';

/** What every program does. Nobody listens to what these write: they belong to no run of the page's. */
const hello: { readonly [engine in Engine]: string } = { python: 'print("hello")', javascript: 'console.log("hello")' };

type Glues = { readonly [engine in Engine]: Glue };

/** The worker's global scope, as far as it is used. */
export interface Scope {
  addEventListener(type: 'message', listener: (event: { data: Connect }) => void): void;
  removeEventListener(type: 'message', listener: (event: { data: Connect }) => void): void;
}

/** Waits for the page's port, then listens to nothing else. */
export function serve(scope: Scope, glues: Glues): void {
  const connect = ({ data }: { data: Connect }): void => {
    // A bundler's development server may talk to its workers as well.
    if (data?.type !== 'connect') return;
    scope.removeEventListener('message', connect);
    answer(data, glues, scope);
  };
  scope.addEventListener('message', connect);
}

/** Answers the page's messages: starts one engine, then runs one program after the other, each on a pristine engine. */
function answer({ port: page, module, eraser }: Connect, glues: Glues, scope: Scope): void {
  let instance: Instance | null = null;
  let run = 0;
  const post = (message: FromWorker, transfer: ArrayBuffer[] = []): void => page.postMessage(message, transfer);
  const stdlib = new Stdlib({
    fetching: (executionTime) => {
      // What was written before a download is to be seen during it.
      port.flush();
      post({ type: 'fetching', run, executionTime });
    },
    fetched: (blob) => post({ type: 'fetched', run, blob }),
  });
  const port = new GuestPort((chunks) => post({ type: 'output', run, chunks }), stdlib, eraser && new Eraser(eraser));

  page.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    switch (message.type) {
      case 'load':
        stdlib.locate(message.stdlib);
        try {
          instance = new Instance(glues[message.engine], module, port);
          lockDown(scope);
          if (message.warmUp) {
            instance.warmUp(hello[message.engine], eraser !== null);
            port.end();
          }
          post({ type: 'ready', ...instance.info });
        } catch (error) {
          post({ type: 'failed', message: String(error) });
        }
        return;
      case 'stdlib':
        stdlib.give(message.blob);
        return;
      case 'run': {
        if (instance === null) throw new Error('a run was sent before an engine was loaded');
        run = message.run;
        stdlib.begin();
        const { outcome, executionTime } = instance.run(message.request);
        port.end();
        // The page has its result while the engine is restored. This function returns after that:
        // the next message finds a pristine engine.
        if (outcome instanceof StdlibError) post({ type: 'lacking', run, message: outcome.message });
        else {
          const result = { type: 'result', run, outcome, executionTime: executionTime - stdlib.waited } as const;
          post(result, outcome.files?.map(({ bytes }) => bytes.buffer));
        }
        post({ type: 'restored', run, ...instance.restore() });
        return;
      }
    }
  };
}
