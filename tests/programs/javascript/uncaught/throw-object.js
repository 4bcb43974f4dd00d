// exit: 1
throw { code: 42, nested: { list: [1, 2, 3] } };
