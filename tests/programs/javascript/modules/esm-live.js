import { count, increment } from './counter.js';
import counter, { reset } from './counter.js';
console.log(count, counter);
increment();
increment();
console.log(count, counter);
reset();
console.log(count);
try {
  count = 5;
} catch (error) {
  console.log(error.name);
}
