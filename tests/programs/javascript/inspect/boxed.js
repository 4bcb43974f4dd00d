console.log(new Number(1), new Number(-0), new String('abc'), new Boolean(true), Object(1n), Object(Symbol('s')));
const s = new String('ab'); s.x = 1; console.log(s, [new String('')], { n: new Number(3) });
