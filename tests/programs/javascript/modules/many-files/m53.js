import { sum as next } from './m54.js';
import './m14.js';
export const sum = () => 53 + next();
