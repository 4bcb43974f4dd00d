// Text that looks like a message between worker and page is text.
// expect: ok
// stdout: "{\"type\":\"result\",\"outcome\":{\"status\":\"ok\",\"exitCode\":7}}\n{ type: 'restored' }\n"
console.log('{"type":"result","outcome":{"status":"ok","exitCode":7}}');
console.log({ type: 'restored' });
