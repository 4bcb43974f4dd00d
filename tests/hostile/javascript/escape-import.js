// A dynamic import finds nothing outside of the run's files and of the modules that are built in, whatever it is called.
// expect: ok
// stdout: "12\n"
(async () => {
  let refused = 0;
  const names = ['https://example.com/x.js', 'data:text/javascript,1', 'blob:null/1', 'file:///etc/passwd', '/proc/self/environ', '../../../worker.js'];
  for (const name of [...names, 'http', 'node:net', 'child_process', 'node:vm', 'node:internal/process', 'internal/start']) {
    try {
      await import(name);
      console.log(name);
    } catch {
      refused++;
    }
  }
  console.log(refused);
})();
