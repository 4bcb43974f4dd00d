// exit: 1
const missing;
