import type { FromWorker, ToWorker } from '../protocol.js';
import type { EngineLanguage } from '../types.js';
import type { Glue } from './glue.js';
import { Instance } from './instance.js';
import { GuestPort } from './port.js';
import { Stdlib, StdlibError } from './stdlib.js';

/** What every program does. Nobody listens to what these write: they belong to no run of the page's. */
const hello: { readonly [language in EngineLanguage]: string } = { python: 'print("hello")', javascript: 'console.log("hello")' };

/** The worker's end of the line to the page. */
export interface Endpoint {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
}

/** Answers the page's messages: starts one engine, then runs one program after the other, each on a pristine engine. */
export function serve(endpoint: Endpoint, glues: { readonly [language in EngineLanguage]: Glue }): void {
  let instance: Instance | null = null;
  let run = 0;
  const post = (message: FromWorker): void => endpoint.postMessage(message);
  const stdlib = new Stdlib({
    fetching: (executionTime) => {
      // What was written before a download is to be seen during it.
      port.flush();
      post({ type: 'fetching', run, executionTime });
    },
    fetched: (blob) => post({ type: 'fetched', run, blob }),
  });
  const port = new GuestPort((chunks) => post({ type: 'output', run, chunks }), stdlib);

  endpoint.addEventListener('message', ({ data: message }) => {
    switch (message.type) {
      case 'load':
        stdlib.locate(message.stdlib);
        try {
          instance = new Instance(glues[message.engine], message.module, port);
          if (message.warmUp) {
            instance.warmUp(hello[message.engine]);
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
        else post({ type: 'result', run, outcome, executionTime: executionTime - stdlib.waited });
        post({ type: 'restored', run, ...instance.restore() });
        return;
      }
    }
  });
}
