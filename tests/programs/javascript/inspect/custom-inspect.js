const custom = Symbol.for('nodejs.util.inspect.custom');
console.log({ [custom]() { return 'custom!'; } }, [{ [custom]() { return { shown: 1 }; } }], { a: { [custom](depth) { return `depth ${depth}`; } } });
