import { order } from './slow.js';
order.push('sync');
