export * from './first.js';
export * from './second.js';
export { one as renamed, default } from './first.js';
export * as ns from './first.js';
export { 'string name' as other } from './second.js';
