console.log(['日本', '語', 'テスト', 'a', 'b', 'c', 'd', 'e']);
console.log(['😀', '😃', 'x', 'yy', 'zzz', '😄', 'w', 'v']);
