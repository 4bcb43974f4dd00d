import { sum as next } from './m59.js';
import './m49.js';
export const sum = () => 58 + next();
