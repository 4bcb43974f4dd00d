import { nothing } from './a.mjs';
