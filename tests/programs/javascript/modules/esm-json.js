import data from './data.json' with { type: 'json' };
console.log(data, data.list[1].deep);
const again = await import('./data.json', { with: { type: 'json' } });
console.log(again.default === data, Object.keys(again));
try {
  await import('./data.json');
} catch (error) {
  console.log(error.name, error.code);
}
try {
  await import('./data.json', { with: { type: 'css' } });
} catch (error) {
  console.log(error.name, error.code);
}
