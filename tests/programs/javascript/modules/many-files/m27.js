import { sum as next } from './m28.js';
import './m12.js';
export const sum = () => 27 + next();
