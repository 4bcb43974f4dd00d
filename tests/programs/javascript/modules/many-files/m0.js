import { sum as next } from './m1.js';
import './m3.js';
export const sum = () => 0 + next();
