import { sum as next } from './m19.js';
import './m9.js';
export const sum = () => 18 + next();
