console.log(Buffer.alloc(5, 'ab'), Buffer.alloc(3), Buffer.alloc(4, 0x101), Buffer.from([1, 2, 300, -1]));
console.log(Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.concat([Buffer.from('abc'), Buffer.from('def')], 4));
console.log(Buffer.of(1, 2), Buffer.from({ length: 2, 0: 5, 1: 6 }), Buffer.from(new String('boxed')));
console.log(Buffer.from(new Uint16Array([1, 256])), Buffer.from(new Uint8Array([1, 2]).buffer), Buffer.from(Buffer.from('q')));
console.log(Buffer.from(JSON.parse(JSON.stringify(Buffer.from('hi')))), JSON.stringify(Buffer.from('hi')));
console.log(Buffer.alloc(60), [Buffer.from('a')], { b: Buffer.from('xyz') });
const shared = new Uint8Array([1, 2, 3]);
const view = Buffer.from(shared.buffer, 1, 2);
view[0] = 9;
console.log(shared, view, view instanceof Uint8Array, Buffer.isBuffer(view), view.constructor.name);
for (const make of [() => Buffer.alloc(-1), () => Buffer.alloc('5'), () => Buffer.from(), () => Buffer.from(5), () => Buffer.from(null), () => Buffer.concat('a'), () => Buffer.concat(['a'])]) {
  try {
    console.log(make());
  } catch (error) {
    console.log(String(error));
  }
}
