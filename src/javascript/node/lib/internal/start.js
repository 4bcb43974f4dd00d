// What is there before a program begins.

require('internal/process');
require('path');
require('util');
require('buffer');
require('fs');

const { Buffer } = require('buffer');

Object.defineProperty(globalThis, 'Buffer', { value: Buffer, writable: true, enumerable: false, configurable: true });
