import { sum as next } from './m5.js';
import './m31.js';
export const sum = () => 4 + next();
