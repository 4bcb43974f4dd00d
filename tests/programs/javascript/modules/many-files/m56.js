import { sum as next } from './m57.js';
import './m35.js';
export const sum = () => 56 + next();
