import { sum as next } from './m32.js';
import './m40.js';
export const sum = () => 31 + next();
