// What the callbacks of arrays are given, and what they may do to the array meanwhile.
const calls = [];
const receiver = { name: 'receiver' };
for (const method of ['every', 'filter', 'find', 'findIndex', 'forEach', 'map', 'some']) {
  const array = [1, 'two', 3.5];
  calls.length = 0;
  const answer = array[method](function (value, index, whole) {
    calls.push(`${value} ${index} ${whole === array} ${this === receiver}`);
    return index < 1;
  }, receiver);
  console.log(method, JSON.stringify(answer), calls.join('; '));
}
const changes = {
  pops: (it) => it.pop(),
  pushes: (it) => it.push('new'),
  deletes: (it) => delete it[2],
  empties: (it) => it.splice(0),
  changes: (it) => (it[2] = 'changed'),
  defines: (it) => Object.defineProperty(it, 2, { get: () => 'got', configurable: true }),
};
for (const [name, change] of Object.entries(changes)) {
  for (const method of ['every', 'filter', 'find', 'findIndex', 'forEach', 'map', 'some']) {
    const array = [1, 2, 3, 4];
    const seen = [];
    const answer = array[method]((value, index) => {
      seen.push(value);
      if (index === 1) change(array);
      return method === 'every' || method === 'map' || method === 'filter' ? value : false;
    });
    console.log(name, method, JSON.stringify(answer), JSON.stringify(seen), Array.isArray(answer) ? Object.keys(answer).join() : '');
  }
  const array = [1, 2, 3, 4];
  console.log(name, 'reduce', JSON.stringify(array.reduce((list, value, index) => (index === 1 && change(array), [...list, value]), [])));
}
const holes = [1, , 3];
for (const method of ['every', 'filter', 'find', 'findIndex', 'forEach', 'map', 'some']) {
  let count = 0;
  const answer = holes[method](() => ++count < 0);
  console.log(method, count, Array.isArray(answer) ? `${answer.length} ${Object.keys(answer)}` : answer);
}
