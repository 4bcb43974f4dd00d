process.exitCode = 0; console.log('before'); setTimeout(() => console.log('runs'), 1); process.nextTick((a, b) => console.log('tick', a, b), 1, 2);
