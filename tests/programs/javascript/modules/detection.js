console.log(require('./by-import.js').kind, require('./by-export.js').kind, require('./by-meta.js').kind);
console.log(require('./word-only.js'), require('./await-name.js'));
import('./by-await.js').then(({ default: it }) => console.log(it));
