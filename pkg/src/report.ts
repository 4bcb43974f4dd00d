/** Reports what a host's callback threw, as an event handler's exception is reported: not to whoever made the event. */
export function reportLater(error: unknown): void {
  queueMicrotask(() => {
    if (typeof reportError === 'function') reportError(error);
    else console.error(error);
  });
}
