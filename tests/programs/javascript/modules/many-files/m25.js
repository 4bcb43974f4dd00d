import { sum as next } from './m26.js';
import './m58.js';
export const sum = () => 25 + next();
