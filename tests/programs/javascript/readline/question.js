const rl = require('readline').createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
rl.question('Name? ', (name) => {
  console.log(`Hello ${name}`);
  rl.prompt();
  rl.on('line', (line) => {
    console.log(line.toUpperCase());
    if (line === 'quit') rl.close();
    else rl.prompt();
  });
});
rl.on('close', () => console.log('bye'));
