import { sum as next } from './m49.js';
import './m39.js';
export const sum = () => 48 + next();
