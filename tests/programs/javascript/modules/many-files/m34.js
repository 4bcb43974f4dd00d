import { sum as next } from './m35.js';
import './m1.js';
export const sum = () => 34 + next();
