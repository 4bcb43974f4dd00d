// What is there before a program begins.

require('internal/process');
require('path');
require('util');
require('fs');
require('timers');
require('internal/web/start');

const { Buffer } = require('buffer');

Object.defineProperty(globalThis, 'Buffer', { value: Buffer, writable: true, enumerable: false, configurable: true });
