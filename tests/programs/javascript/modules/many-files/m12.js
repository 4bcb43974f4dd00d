import { sum as next } from './m13.js';
import './m27.js';
export const sum = () => 12 + next();
