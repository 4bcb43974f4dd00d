// Rests of patterns that take a property's value apart.
const user = { name: { first: 'Ada', last: 'Lovelace' }, tags: ['x', 'y'], age: 36, city: 'London' };
const { name: { first }, ...rest } = user; console.log(first, rest);
function card({ tags: [tag], name: { last } = {}, ...others }, ...more) { try { return [tag, last, others, more]; } catch ({ message, ...e }) { return e; } } console.log(card(user, 1)); console.log(card.toString());
for (const { tags: [, second], ...left } of [user]) console.log(second, Object.keys(left));
console.log([user].map(({ name: { first: f }, age, ...r }) => ({ f, age, r })));
class View { render({ style: { color = 'red' } = {}, ...props } = {}) { return { color, props }; } } console.log(new View().render({ style: { color: 'blue' }, id: 1 }), new View().render());
const clone = { name: { first: 'kept' }, ...rest }; console.log(clone, ((o) => o)({ age: { n: 1 }, ...{ b: 2 } }));
