const fs = require('fs');
fs.writeFile('note', 'hello', (error) => {
  console.log('written', error);
  fs.readFile('note', 'utf8', (error, text) => {
    console.log('read', error, text);
    fs.stat('note', (error, stats) => {
      console.log('stat', stats.size, stats.isDirectory());
      fs.unlink('note', (error) => {
        console.log('unlinked', error);
        fs.exists('note', (is) => {
          console.log('exists', is);
          fs.mkdir('some/deep/one', { recursive: true }, (error, first) => {
            console.log(error, first.endsWith('some'));
            fs.readdir('some', (error, names) => {
              console.log(names);
              fs.rm('some', { recursive: true }, (error) => console.log('removed', error));
            });
          });
        });
      });
    });
  });
});
fs.readFile('missing', (error, data) => console.log(error, data));
console.log('first');
