// Halves of characters are replaced, as Node does it.
// expect: ok
// stdout: "a\ufffdb \ufffd\ufffd 😀\n"
console.log('a\ud83db', '\udc00\ud83d', '\ud83d\ude00');
