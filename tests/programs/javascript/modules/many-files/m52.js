import { sum as next } from './m53.js';
import './m7.js';
export const sum = () => 52 + next();
