const debounce = (f, ms) => { let timer; return (...args) => { clearTimeout(timer); timer = setTimeout(() => f(...args), ms); }; };
const throttle = (f) => { let busy = false; return (...args) => { if (busy) return 'skipped'; busy = true; setTimeout(() => (busy = false), 100); return f(...args); }; };
const save = debounce((x) => console.log('saved', x), 100);
save(1); save(2); save(3);
const hit = throttle((x) => `hit ${x}`);
console.log(hit(1), hit(2), hit(3));
setTimeout(() => console.log(hit(4)), 300);
const wait = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
(async () => { console.log(await wait(400, 'waited')); })();
