//4 what is thrown need not be an error
throw { toString() { throw 1; }, get a() { throw 2; }, [Symbol.for("nodejs.util.inspect.custom")]() { throw 3; } };
