//4 strings, and halves of characters
const s = "\ud800x\udc00 é\u{1f600}\0";
console.log(s, [...s].length, s.isWellFormed(), s.toWellFormed(), escape(s), JSON.stringify(s), { [s]: s });
console.log("aXbX".replaceAll("X", (m, i) => i), "abc".at(-1), "ß".toUpperCase(), "é".normalize("NFD").length, "a".padEnd(5, "xy"), "b".localeCompare("a"));
console.log(String.raw`\u{${1}}`, "x".codePointAt(0), "\u2028", btoa("hi"), atob("aGk="), new TextEncoder().encode(s), new TextDecoder().decode(new Uint8Array([255, 65])), structuredClone(new Map([[1, { a: s }]])));
process.stdout.write(s);
throw new Error(s);
