for (const name of ['a', 'b']) {
  setTimeout(() => {
    console.log('timer', name);
    process.nextTick(() => console.log('tick of', name));
    Promise.resolve().then(() => console.log('micro of', name));
  }, 1);
}
setTimeout(() => console.log('later'), 5);
