import { own } from './main.js';
export const y = own;
