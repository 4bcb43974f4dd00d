import { sum as next } from './m16.js';
import './m48.js';
export const sum = () => 15 + next();
