import { sum as next } from './m22.js';
import './m30.js';
export const sum = () => 21 + next();
