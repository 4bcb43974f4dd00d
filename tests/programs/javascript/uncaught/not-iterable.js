// exit: 1
const settings = { a: 1 };
for (const item of settings) {
  console.log(item);
}
