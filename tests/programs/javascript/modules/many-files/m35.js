import { sum as next } from './m36.js';
import './m8.js';
export const sum = () => 35 + next();
