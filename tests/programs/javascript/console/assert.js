console.assert(true, 'no'); console.log('after'); const { log } = console; log('detached'); [1, 2].forEach(console.log);
