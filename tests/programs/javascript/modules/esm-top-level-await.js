import { slow, order } from './slow.js';
import './sync.js';
console.log('main', slow, order);
for await (const x of [Promise.resolve(1), 2]) console.log(x);
const { value } = await { then(resolve) { resolve({ value: 'thenable' }); } };
console.log(value);
try {
  await Promise.reject(new Error('rejected'));
} catch (error) {
  console.log(error.message);
}
export default await 5;
