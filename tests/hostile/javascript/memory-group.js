// Groups in groups: each indents all that is printed by two columns more.
// expect: memory-limit | output-limit | timeout
// limits: {"maxMemoryMB": 32, "timeoutMs": 1000}
// native: no
for (;;) console.group();
