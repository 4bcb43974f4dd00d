import { sum as next } from './m37.js';
import './m15.js';
export const sum = () => 36 + next();
