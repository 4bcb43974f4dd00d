import { sum as next } from './m41.js';
import './m43.js';
export const sum = () => 40 + next();
