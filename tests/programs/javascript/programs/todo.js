const todos = [];
let nextId = 1;
const commands = {
  add: (title, ...tags) => todos.push({ id: nextId++, title, done: false, tags }),
  done: (id) => { const todo = todos.find((t) => t.id === id); if (!todo) throw new Error(`no todo ${id}`); todo.done = true; },
  remove: (id) => todos.splice(todos.findIndex((t) => t.id === id), 1),
};
const script = [['add', 'Buy milk', 'shop'], ['add', 'Walk dog'], ['add', 'Write tests', 'work', 'urgent'], ['done', 2], ['done', 9], ['remove', 1], ['fly', 1]];
for (const [name, ...args] of script) {
  try { console.log(name, commands[name](...args)); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
console.log(todos);
for (const { id, title, done, tags: [first = 'none', ...others] } of todos) console.log(`${done ? '[x]' : '[ ]'} #${id} ${title} (${first}${others.length ? ` +${others.length}` : ''})`);
console.log(Object.groupBy ? Object.groupBy(todos, (t) => (t.done ? 'done' : 'open')) : 'no groupBy');
