// exit: 1
const response = undefined;
const { data } = response;
