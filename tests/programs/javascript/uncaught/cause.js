// exit: 1
function parse(text) {
  if (!text) throw new SyntaxError('empty');
}
function load() {
  try {
    parse('');
  } catch (cause) {
    throw new Error('cannot load', { cause });
  }
}
load();
