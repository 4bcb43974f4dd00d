const a = [1]; Object.defineProperty(a, 1, { get() { return 2; }, enumerable: true }); console.log(a); const frozen = Object.freeze({ a: 1 }); console.log(frozen, Object.isFrozen(frozen));
