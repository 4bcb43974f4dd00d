#!/usr/bin/env node
console.log('with a first line for the shell');
console.log(require('./tool'));
