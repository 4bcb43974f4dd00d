// Arrays that are shortened by their length at one place of the program, and filled again.
function clear(list) {
  list.length = 0;
}
for (const list of [[1, 2, 3], ['a', 'b', 'c'], [0.5, 1.5, 2.5], [{}, null, 'x']]) {
  clear(list);
  list.push('new');
  console.log(list.length, JSON.stringify(list), Object.keys(list).join());
  list.push('newer');
  console.log(list, list.indexOf('b'), list.includes(2.5), list.slice(0).length);
}
const queue = [];
let done = 0;
for (let round = 0; round < 5; round++) {
  for (let index = 0; index <= round; index++) queue.push(`${round}.${index}`);
  const batch = queue.slice();
  queue.length = 0;
  done += batch.length;
}
console.log(done, queue);
