setTimeout(console.log, 90, 30);
setTimeout(console.log, 50, 10);
setTimeout(console.log, 70, 20);
setTimeout(console.log, 50, 'also 10');
setTimeout(() => {
  setTimeout(console.log, 0, 'inner 0');
  setTimeout(console.log, 10, 'inner 10');
}, 1);
const gone = setTimeout(console.log, 30, 'never');
clearTimeout(gone);
clearTimeout(undefined);
clearTimeout('x');
