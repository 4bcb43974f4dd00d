import { sum as next } from './m38.js';
import './m22.js';
export const sum = () => 37 + next();
