//4 regular expressions, some of them slow
console.log("2026-01-02".match(/(?<y>\d+)-(?<m>\d+)/).groups, "aBc".replace(/b/i, "[$&$`$']"), [..."a1b2".matchAll(/[a-z](\d)/g)].length, /\p{L}+/u.exec("éü1"), /(?<=a)b/.test("ab"), "a,b".split(/(,)/), /^.$/su.test("\u{1f600}"), /[\p{L}--[a-z]]/v.test("a"));
for (const s of ["(", "[b-a]", "\\", "(?<a>.)(?<a>.)", "a{2,1}", "*"]) { try { new RegExp(s, "u"); } catch (e) { console.log(e.message); } }
/(a+)+$/.test("a".repeat(40) + "b");
