// A sum of fifty thousand terms, which a machine may write.
// expect: ok | error
// after: ["+1", 50000]
// native: no
1
