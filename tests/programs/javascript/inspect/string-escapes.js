console.log(['tab\t', 'new\nline', 'back\\slash', 'null\0', 'bell\x07', 'del\x7f', 'nbsp\xa0', 'c1\x85']);
console.log(['\ud83d', '\ude00', '\ud83d\ude00', 'é', '日本語', '\u{1F600}']);
console.log('raw \u{1F600} é 日本語 \u0000 end');
