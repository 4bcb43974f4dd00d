import { sum as next } from './m11.js';
import './m13.js';
export const sum = () => 10 + next();
