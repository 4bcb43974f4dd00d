const p = Promise.reject(new Error('late')); p.catch((e) => console.log('caught', e.message)); const q = Promise.reject(1); queueMicrotask(() => q.catch((e) => console.log('in time', e)));
