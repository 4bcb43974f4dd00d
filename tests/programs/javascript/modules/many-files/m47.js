import { sum as next } from './m48.js';
import './m32.js';
export const sum = () => 47 + next();
