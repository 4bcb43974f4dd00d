// A program that opens twenty thousand templates, and closes none.
// expect: error
// before: ["`${", 20000]
1
