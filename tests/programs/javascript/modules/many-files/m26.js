import { sum as next } from './m27.js';
import './m5.js';
export const sum = () => 26 + next();
