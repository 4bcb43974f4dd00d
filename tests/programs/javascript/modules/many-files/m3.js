import { sum as next } from './m4.js';
import './m24.js';
export const sum = () => 3 + next();
