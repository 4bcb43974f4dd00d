// A tokenizer that looks at one character after the other, and another that cuts its input.
const source = 'let total = (price + 12.5) * count; // the sum\nif (total >= 100) { print("cheap → dear"); }';
function tokens(text) {
  const found = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (' \n\t'.includes(character)) at++;
    else if (text.substr(at, 2) === '//') at = text.indexOf('\n', at);
    else if (character === '"') {
      const end = text.indexOf('"', at + 1);
      found.push(text.slice(at, end + 1));
      at = end + 1;
    } else {
      let end = at + 1;
      while (end < text.length && /[\w.]/.test(character) && /[\w.]/.test(text[end])) end++;
      if (text.slice(at, at + 2) === '>=') end = at + 2;
      found.push(text.substring(at, end));
      at = end;
    }
  }
  return found;
}
console.log(tokens(source).join('|'));
let rest = source;
const words = [];
for (let match; (match = /^\s*(\w+|\S)/.exec(rest)); rest = rest.slice(match[0].length)) words.push(match[1]);
console.log(words.length, words.join(' '));
console.log(Array.from('añ😀').map((it) => it.codePointAt(0)), [...'añ'].map((it) => it.charCodeAt(0)), 'añ😀'.split('').length);
