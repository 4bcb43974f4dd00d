// What is there before a program begins.

require('events');
require('path');
require('util');
require('internal/web/start');
