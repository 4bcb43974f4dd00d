import { sum as next } from './m34.js';
import './m54.js';
export const sum = () => 33 + next();
