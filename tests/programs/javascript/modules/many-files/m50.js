import { sum as next } from './m51.js';
import './m53.js';
export const sum = () => 50 + next();
