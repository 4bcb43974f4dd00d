import { sum as next } from './m46.js';
import './m18.js';
export const sum = () => 45 + next();
