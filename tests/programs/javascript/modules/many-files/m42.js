import { sum as next } from './m43.js';
import './m57.js';
export const sum = () => 42 + next();
