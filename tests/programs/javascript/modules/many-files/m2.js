import { sum as next } from './m3.js';
import './m17.js';
export const sum = () => 2 + next();
