import { sum as next } from './m20.js';
import './m16.js';
export const sum = () => 19 + next();
