import { sum as next } from './m24.js';
import './m44.js';
export const sum = () => 23 + next();
