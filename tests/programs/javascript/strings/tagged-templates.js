const tag = (strings, ...values) => ({ strings: [...strings], raw: [...strings.raw], values }); console.log(tag`a${1}b\n${[2]}c`, tag``, tag`\unicode and ${'x'}`);
const html = (s, ...v) => s.reduce((out, part, i) => out + part + (i < v.length ? String(v[i]).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]) : ''), ''); console.log(html`<p title="${'"hi"'}">${'<b>'} & ${5}</p>`);
const dedent = (s, ...v) => String.raw({ raw: s.raw.map((x) => x.replace(/\n[ \t]+/g, '\n')) }, ...v).trim(); console.log(dedent`
    first ${1}
      second
    third`);
const same = (s) => s; const make = () => same`x`; console.log(make() === make(), Object.isFrozen(make()), same`x` === same`x`);
console.log(`nested ${`inner ${`deep ${1 + 1}`}`} ${'a' + `b${'c'}`}`, `${1}${2}`, `\``, `$`, `$\{`, `line\
continued`, typeof `x`, `${undefined} ${null} ${true} ${() => 1} ${[[1, [2]], 3]}`);
const sql = (s, ...p) => ({ text: s.reduce((a, x, i) => `${a}$${i}${x}`), params: p }); console.log(sql`select * from t where a = ${1} and b = ${'x'}`);
const i18n = { greet: (name) => `Hi ${name}!`, items: (n) => `${n} item${n === 1 ? '' : 's'}` }; console.log(i18n.greet`Ann`, i18n.items(1), i18n.items(2)); console.log(((a) => (b) => a[0] + b[0])`x``y`);
