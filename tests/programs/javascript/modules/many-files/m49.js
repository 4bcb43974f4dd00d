import { sum as next } from './m50.js';
import './m46.js';
export const sum = () => 49 + next();
