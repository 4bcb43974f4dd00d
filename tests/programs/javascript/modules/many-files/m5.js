import { sum as next } from './m6.js';
import './m38.js';
export const sum = () => 5 + next();
