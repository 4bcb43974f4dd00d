// What is there before a program begins. It is kept short: in the artifact a started module takes twelve times the room of its text.

require('internal/process');
require('internal/web/start');

// The class of consoles is loaded when it is asked for.
Object.defineProperty(console, 'Console', { get: () => require('console').Console, configurable: true });
