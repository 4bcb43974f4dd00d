console.log('throws runs');
throw new RangeError('from a module');
