console.log('😀'.split(''), ['a\u0301'], '\u{10FFFF}'.codePointAt(0).toString(16), 'ab\ud800'.isWellFormed?.(), '👨‍👩‍👧'.length, [...'👨‍👩‍👧'].length); console.log(['👨‍👩‍👧', 'ñ'], { '😀': 1 });
