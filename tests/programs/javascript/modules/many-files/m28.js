import { sum as next } from './m29.js';
import './m19.js';
export const sum = () => 28 + next();
