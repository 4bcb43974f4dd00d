// exit: 1
import { fail } from './lib/fail.js';
console.log('before');
fail('reason');
