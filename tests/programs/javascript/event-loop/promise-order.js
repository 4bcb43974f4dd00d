const log = (x) => () => console.log(x); Promise.resolve().then(log(1)).then(log(3)).then(log(5)); Promise.resolve().then(log(2)).then(log(4)).then(log(6));
(async () => { await undefined; log('a')(); await (async () => {})(); log('b')(); })(); new Promise((r) => r(Promise.resolve())).then(log('resolved with promise'));
