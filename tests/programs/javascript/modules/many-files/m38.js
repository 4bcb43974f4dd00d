import { sum as next } from './m39.js';
import './m29.js';
export const sum = () => 38 + next();
