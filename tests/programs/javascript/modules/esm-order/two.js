console.log('two');
import './shared.js';
import './three.js';
