// exit: 1
const limit = 10;
limit = 20;
