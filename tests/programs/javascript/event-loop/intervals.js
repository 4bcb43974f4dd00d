let count = 0;
const id = setInterval((word) => {
  console.log(word, ++count);
  if (count === 3) clearInterval(id);
}, 2, 'again');
const unref = setInterval(() => {}, 1);
unref.unref();
console.log(unref.hasRef(), id.hasRef(), typeof id[Symbol.toPrimitive]());
