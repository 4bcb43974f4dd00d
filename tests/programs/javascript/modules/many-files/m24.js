import { sum as next } from './m25.js';
import './m51.js';
export const sum = () => 24 + next();
