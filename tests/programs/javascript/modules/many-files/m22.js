import { sum as next } from './m23.js';
import './m37.js';
export const sum = () => 22 + next();
