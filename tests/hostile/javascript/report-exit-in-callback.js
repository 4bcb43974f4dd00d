// An exit below natives: a sort in a replacement in a getter.
// expect: ok
// exit: 6
// stdout: "begun\n"
console.log('begun');
({ get x() { return 'a'.replace('a', () => [2, 1].sort(() => process.exit(6))); } }).x;
