setTimeout(console.log, 30, 30);
setTimeout(console.log, 10, 10);
setTimeout(console.log, 20, 20);
setTimeout(console.log, 10, 'also 10');
setTimeout(() => {
  setTimeout(console.log, 0, 'inner 0');
  setTimeout(console.log, 10, 'inner 10');
}, 1);
const gone = setTimeout(console.log, 5, 'never');
clearTimeout(gone);
clearTimeout(undefined);
clearTimeout('x');
