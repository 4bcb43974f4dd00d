import { sum as next } from './m2.js';
import './m10.js';
export const sum = () => 1 + next();
