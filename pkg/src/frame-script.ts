/**
 * What runs in the frame of the isolation mode `strict`: it compiles engines, makes workers of its own opaque origin, and ends them. It hears
 * of the page through one port. Workers have ports of their own, of which this is only the messenger.
 *
 * It is a text because pages whose Content-Security-Policy allows no inline scripts allow this one by its hash.
 */
export const frameScript = `'use strict';
addEventListener('message', function connect({ source, data, ports: [control] }) {
  if (source !== parent || control === undefined) return;
  removeEventListener('message', connect);
  const script = URL.createObjectURL(new Blob([data], { type: 'text/javascript' }));
  const modules = new Map();
  const workers = new Map();
  const answers = {
    engine({ language, blob }) {
      modules.set(language, blob.arrayBuffer().then((bytes) => WebAssembly.compile(bytes)));
      modules.get(language).catch(() => {});
    },
    worker({ id, language, eraser }, port) {
      const fail = (error) => control.postMessage({ type: 'failed', id, message: String(error) });
      const worker = new Worker(script);
      workers.set(id, worker);
      worker.onerror = (event) => {
        event.preventDefault();
        fail(event.message || 'its script could not be loaded, or is not JavaScript');
      };
      const connect = ([module, eraser]) => worker.postMessage({ type: 'connect', port, module, eraser }, [port]);
      Promise.all([modules.get(language), modules.get(eraser) ?? null]).then(connect).catch(fail);
    },
    end({ id }) {
      workers.get(id)?.terminate();
      workers.delete(id);
    },
  };
  control.onmessage = ({ data, ports }) => answers[data.type](data, ports[0]);
  control.postMessage({ type: 'ready' });
});
`;

/** The hash of {@link frameScript}, as a Content-Security-Policy names it. */
export const FRAME_SCRIPT_HASH = 'sha256-bsgF2oyAX9CwUCG3EO3J/CMz6VwuPF/J8PiJdzm5wmg=';
