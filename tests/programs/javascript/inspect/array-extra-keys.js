const a = [1, 2]; a.name = 'extra'; a[-1] = 'neg'; a['b c'] = true; console.log(a);
const match = 'hello world'.match(/o (w)/); console.log(match);
console.log('2024-05-06'.match(/(?<year>\d+)-(?<month>\d+)/));
console.log([...'a1b2'.matchAll(/[a-z](\d)/g)].map((m) => m[1]), 'abc'.match(/z/));
