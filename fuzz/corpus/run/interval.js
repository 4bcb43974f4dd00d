//0 a program that waits for ever
setInterval(() => {}, 1);
