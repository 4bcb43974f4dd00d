// What is there before a program begins.

require('internal/process');
require('path');
require('util');
require('fs');
require('timers');

const { Buffer } = require('buffer');

Object.defineProperty(globalThis, 'Buffer', { value: Buffer, writable: true, enumerable: false, configurable: true });
