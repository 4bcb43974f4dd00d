import { sum as next } from './m10.js';
import './m6.js';
export const sum = () => 9 + next();
