import { sum as next } from './m44.js';
import './m4.js';
export const sum = () => 43 + next();
