// Letters shifted, counted and turned around.
const shift = (text, by) => text.split('').map((it) => (/[a-z]/.test(it) ? String.fromCharCode(((it.charCodeAt(0) - 97 + by) % 26) + 97) : it)).join('');
const secret = shift('attack at dawn, naïve friend', 3);
console.log(secret, shift(secret, 23));
const letters = secret.replaceAll(' ', '').split('');
const counts = letters.reduce((all, it) => all.set(it, (all.get(it) ?? 0) + 1), new Map());
console.log([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 4).map(([it, count]) => `${it}${count}`).join(' '));
console.log(secret.split('').reverse().join(''), secret.split(' ').map((word) => word.at(0).toUpperCase() + word.slice(1)).join(' '));
const isPalindrome = (text) => ((plain) => plain === plain.split('').reverse().join(''))(text.toLowerCase().replace(/[^a-z]/g, ''));
console.log(isPalindrome('A man, a plan, a canal: Panama'), isPalindrome('not one'), 'x'.repeat(3).concat('y', 1, null));
