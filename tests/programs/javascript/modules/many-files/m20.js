import { sum as next } from './m21.js';
import './m23.js';
export const sum = () => 20 + next();
