console.log(/a/, /a\/b/gi, [/x+/u], { r: /\n/m }, new RegExp('/'), new RegExp(''));
const r = /q/; r.lastIndex = 0; r.extra = 1; console.log(r);
console.log('a-b-c'.replace(/-/g, '+'), 'x1y22'.split(/\d+/), /(\w)(?=b)/.exec('ab')[0], 'aBc'.replace(/[A-Z]/, (c) => `<${c}>`));
