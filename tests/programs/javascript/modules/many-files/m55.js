import { sum as next } from './m56.js';
import './m28.js';
export const sum = () => 55 + next();
