import { sum as next } from './m14.js';
import './m34.js';
export const sum = () => 13 + next();
