import { sum as next } from './m18.js';
import './m2.js';
export const sum = () => 17 + next();
