import path = require('path');
import config = require('./config');
import type Unused = require('os');
const parts: string[] = path.normalize('/a/../b/c').split(path.sep);
console.log(parts, config.name, config.nested.depth);
export = { parts };
