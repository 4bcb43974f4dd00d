//0 more output than there may be
for (;;) console.log("flood é".repeat(50), { a: 1 });
