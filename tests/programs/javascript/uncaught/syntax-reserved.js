// exit: 1
const class = 'x';
