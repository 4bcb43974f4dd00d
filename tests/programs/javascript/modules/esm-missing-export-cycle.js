// exit: 1
import { x } from './b.js';
export const own = 1;
