// A callback of replaceAll that works on texts itself.
const template = 'Dear {name}, you owe {amount} by {date}. {name}!';
const values = { name: 'Ada', amount: '$12.50', date: '1 May' };
let result = template;
for (const [key, value] of Object.entries(values)) result = result.replaceAll(`{${key}}`, () => value);
console.log(result);
const calls = [];
console.log('a-b-c'.replaceAll('-', (found, place, whole) => {
  calls.push([found, place, whole.slice(place + 1)]);
  return whole.replaceAll('-', '').toUpperCase();
}));
console.log(JSON.stringify(calls));
const order = [];
'xx'.replaceAll('x', (_, place) => ({ toString: () => (order.push(place), 'y') }));
console.log(order.join());
