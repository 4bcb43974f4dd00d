// `alert`, `confirm` and `prompt`, as a terminal has them: they write to standard output and read a line of standard input.

function ask(message, hint) {
  const text = message === undefined ? '' : String(message);
  process.stdout.write(text === '' ? hint.trimStart() : `${text}${hint}`);
  return readline();
}

// Says something. In a browser it would wait until somebody has read it.
function alert(message = 'Alert') {
  console.log(String(message));
}

// Asks for a yes or no; what is not a yes is a no.
function confirm(message = 'Confirm') {
  const answer = ask(message, ' [y/N] ');
  return answer !== null && /^\s*y(?:es)?\s*$/i.test(answer);
}

// Asks for a line. `null` if there is none; the default if it is empty.
function prompt(message = 'Prompt', fallback = null) {
  const answer = ask(message, fallback === null ? ' ' : ` [${fallback}] `);
  if (answer === null) return null;
  return answer === '' && fallback !== null ? String(fallback) : answer;
}

module.exports = { alert, confirm, prompt };
