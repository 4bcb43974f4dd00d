console.log({ ['__proto__']: 1 }, JSON.parse('{"__proto__": 2}'), { constructor: 1 }, { toString: 1 });
