import { sum as next } from './m9.js';
import './m59.js';
export const sum = () => 8 + next();
