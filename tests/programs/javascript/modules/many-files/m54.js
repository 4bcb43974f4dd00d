import { sum as next } from './m55.js';
import './m21.js';
export const sum = () => 54 + next();
