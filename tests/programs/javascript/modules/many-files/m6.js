import { sum as next } from './m7.js';
import './m45.js';
export const sum = () => 6 + next();
