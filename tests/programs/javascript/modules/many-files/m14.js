import { sum as next } from './m15.js';
import './m41.js';
export const sum = () => 14 + next();
