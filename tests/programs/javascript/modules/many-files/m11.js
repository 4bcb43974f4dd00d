import { sum as next } from './m12.js';
import './m20.js';
export const sum = () => 11 + next();
