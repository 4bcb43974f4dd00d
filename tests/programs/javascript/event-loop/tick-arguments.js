process.nextTick((...all) => console.log(all), 1, 'two', [3]);
try {
  process.nextTick('not a function');
} catch (error) {
  console.log(error.code);
}
try {
  queueMicrotask();
} catch (error) {
  console.log(error.code);
}
try {
  setTimeout('code', 1);
} catch (error) {
  console.log(error.code);
}
setImmediate(function () { console.log(this.constructor.name); });
setTimeout(function () { console.log(this.constructor.name); }, 1);
