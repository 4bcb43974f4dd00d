import { sum as next } from './m33.js';
import './m47.js';
export const sum = () => 32 + next();
