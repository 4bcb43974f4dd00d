const readline = require('readline/promises');
(async () => {
  const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('How many? ');
  console.log('You said', answer);
  rl.close();
  await rl.question('again?').catch((error) => console.log(String(error)));
})();
