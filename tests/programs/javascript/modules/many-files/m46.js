import { sum as next } from './m47.js';
import './m25.js';
export const sum = () => 46 + next();
