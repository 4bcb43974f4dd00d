'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.named = void 0;
exports.named = 'named';
exports.default = 'default of a transpiled module';
