console.log(['a'.repeat(200)]);
console.log({ text: 'line one is here\nline two is a bit longer than the first\nline three goes on past the limit of the line' });
console.log(['x'.repeat(10001)].join('').length, ['y'.repeat(10010)]);
