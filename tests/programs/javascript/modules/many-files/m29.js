import { sum as next } from './m30.js';
import './m26.js';
export const sum = () => 29 + next();
