// exit: 1
// oracle: places
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause: unknown) {
    throw new Error('bad input', { cause: (cause as Error).name });
  }
}
console.log(parse('[1]'));
parse('nope');
