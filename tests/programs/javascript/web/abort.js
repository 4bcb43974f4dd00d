// Signals that something is to end.
const controller = new AbortController();
console.log(controller, controller.signal.aborted, controller.signal.reason);
controller.signal.addEventListener('abort', (event) => console.log('aborted', event.type, event.target === controller.signal));
controller.signal.onabort = () => console.log('handler');
controller.abort();
controller.abort('again');
console.log(controller, controller.signal.reason.name, controller.signal.reason.message, controller.signal.reason.code);
try { controller.signal.throwIfAborted(); } catch (error) { console.log(String(error), error instanceof DOMException, error instanceof Error); }
console.log(AbortSignal.abort('because').reason, AbortSignal.abort().aborted);
const [first, second] = [new AbortController(), new AbortController()];
const any = AbortSignal.any([first.signal, second.signal]);
any.addEventListener('abort', () => console.log('any', any.reason));
second.abort('second');
first.abort('first');
console.log(any.aborted, AbortSignal.any([AbortSignal.abort(1)]).reason, AbortSignal.any([]).aborted);
const attempt = (body) => { try { body(); } catch (error) { console.log(error.name, error.code, error.message); } };
attempt(() => new AbortSignal());
attempt(() => AbortSignal.timeout('x'));
attempt(() => AbortSignal.timeout(-1));
function wait(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
  });
}
wait(5000, AbortSignal.timeout(20)).catch((error) => console.log(error.name, error.message, error.code));
