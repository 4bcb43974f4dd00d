// exit: 1
const a = [1, 2, 3;
