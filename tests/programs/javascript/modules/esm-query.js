import { id as first } from './id.js?1';
import { id as second } from './id.js?2';
import { id as third } from './id.js?1';
console.log(first === second, first === third, first.url.split('/').pop(), second.url.split('/').pop());
