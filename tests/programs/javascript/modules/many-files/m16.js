import { sum as next } from './m17.js';
import './m55.js';
export const sum = () => 16 + next();
