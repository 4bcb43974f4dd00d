import { sum as next } from './m58.js';
import './m42.js';
export const sum = () => 57 + next();
