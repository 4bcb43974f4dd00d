console.log(/a\/b/.source, String(/a\/b/), /[/]/.source, new RegExp('/').source, new RegExp('a\\/b').source, /\\\//.source, new RegExp('\n').source);
console.log(new RegExp(/a\/b/.source).test('a/b'), RegExp.prototype.source, RegExp.prototype.toString.call(/x/g));
