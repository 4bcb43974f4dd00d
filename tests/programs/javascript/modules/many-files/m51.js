import { sum as next } from './m52.js';
import './m0.js';
export const sum = () => 51 + next();
