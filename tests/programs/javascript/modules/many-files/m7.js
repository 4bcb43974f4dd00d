import { sum as next } from './m8.js';
import './m52.js';
export const sum = () => 7 + next();
