// A dynamic import finds no module, whatever it is called.
// expect: ok
// stdout: "5\n"
(async () => {
  let refused = 0;
  for (const name of ['fs', 'node:fs', './main.js', 'https://example.com/x.js', 'data:text/javascript,1']) {
    try {
      await import(name);
      console.log(name);
    } catch {
      refused++;
    }
  }
  console.log(refused);
})();
