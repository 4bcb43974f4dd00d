// exit: 1
function validate(age) {
  if (age < 0) {
    throw new RangeError(`Invalid age: ${age}`);
  }
  return age;
}
validate(5);
validate(-1);
