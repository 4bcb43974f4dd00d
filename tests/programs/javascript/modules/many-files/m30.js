import { sum as next } from './m31.js';
import './m33.js';
export const sum = () => 30 + next();
