'use strict';
class Greeter {}
module.exports = { greet: (name) => `Hello, ${name}!`, default: Greeter.name };
