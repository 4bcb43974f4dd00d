import { sum as next } from './m40.js';
import './m36.js';
export const sum = () => 39 + next();
