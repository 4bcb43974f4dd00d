// An object that prints while it is printed, through every method of the console.
// expect: ok
// stdout: "inner\n[shown]\ninner\n[shown]\n"
const sly = {
  [Symbol.for('nodejs.util.inspect.custom')]() {
    console.log('inner');
    console.group();
    console.groupEnd();
    console.count();
    return '[shown]';
  },
};
const { log } = console;
console.count = () => {};
console.log(sly);
log.call(null, sly);
