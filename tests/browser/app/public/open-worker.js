// A worker in the place of ours that locks nothing: in place of a run it tries to get out, and tells what it reached.

addEventListener('message', function connect({ data: { type, port } }) {
  if (type !== 'connect') return;
  removeEventListener('message', connect);
  port.onmessage = async ({ data }) => {
    if (data.type === 'load') port.postMessage({ type: 'ready', runtime: 'open', version: '0' });
    if (data.type !== 'run') return;
    const { run, request } = data;
    const text = JSON.stringify(await tryEverything(JSON.parse(request.code)));
    port.postMessage({ type: 'output', run, chunks: [{ stream: 'stdout', text }] });
    const outcome = { status: 'ok', exitCode: 0, error: null, exception: null, truncated: false, memoryUsed: 0 };
    port.postMessage({ type: 'result', run, outcome, executionTime: 1 });
    port.postMessage({ type: 'restored', run, retire: false });
  };
});

async function tryEverything({ page, there }) {
  const attempts = {
    'fetch of the page': () => fetch(`${page}/index.html`).then((response) => response.text()),
    'fetch of another origin': () => fetch(`${there}/fetch`, { mode: 'no-cors' }),
    XHR: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = () => reject(new Error('error'));
        request.open('GET', `${there}/xhr`);
        request.send();
      }),
    'synchronous XHR': () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${there}/sync`, false);
      request.send();
    },
    WebSocket: () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`${there.replace('http', 'ws')}/socket`);
        socket.onopen = resolve;
        socket.onerror = () => reject(new Error('error'));
      }),
    EventSource: () =>
      new Promise((resolve, reject) => {
        const source = new EventSource(`${there}/events`);
        source.onopen = resolve;
        source.onerror = () => (source.close(), reject(new Error('error')));
      }),
    importScripts: () => importScripts(`${there}/script`),
    'import()': () => import(`${there}/module`),
    'import() of a blob': () => import(URL.createObjectURL(new Blob(['export default 1'], { type: 'text/javascript' }))),
    indexedDB: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('walls');
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      }),
    caches: () => caches.open('walls'),
    'file system': () => navigator.storage.getDirectory(),
    'nested worker': () =>
      new Promise((resolve, reject) => {
        const script = `fetch(${JSON.stringify(`${there}/nested`)}, { mode: 'no-cors' }).then(() => postMessage('reached'), () => postMessage('refused'))`;
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => (data === 'reached' ? resolve() : reject(new Error(data)));
        worker.onerror = () => reject(new Error('error'));
      }),
    eval: () => (0, eval)('1'),
    Function: () => new Function('return 1')(),
    broadcast: () => new BroadcastChannel('walls').postMessage('out'),
  };
  const results = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    // What neither comes nor fails was not reached.
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('nothing')), 2000));
    results[name] = await Promise.race([(async () => attempt())(), late]).then(
      () => 'reached',
      (error) => `refused: ${error}`,
    );
  }
  return results;
}
