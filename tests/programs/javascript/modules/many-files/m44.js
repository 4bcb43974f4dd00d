import { sum as next } from './m45.js';
import './m11.js';
export const sum = () => 44 + next();
