#!/usr/bin/env node
// line
/* block */ console.log('ran'); <!-- html comment
--> also
console.log('end');
