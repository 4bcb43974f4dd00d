import { sum as next } from './m42.js';
import './m50.js';
export const sum = () => 41 + next();
