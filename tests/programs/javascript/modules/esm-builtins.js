import path, { join, basename as base } from 'path';
import * as util from 'node:util';
import { EventEmitter } from 'events';
import events from 'node:events';
console.log(join('a', '..', 'b'), base('/x/y.js', '.js'), path.join === join);
console.log(util.inspect({ a: 1 }), util.default.format('%s', 1), EventEmitter === events);
const { default: again } = await import('path');
console.log(again === path);
