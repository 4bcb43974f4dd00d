// Dates that no calendar has.
// expect: ok
// stdout: "NaN NaN caught caught Invalid Date\n"
const caught = (attempt) => {
  try {
    return attempt();
  } catch (error) {
    return error instanceof RangeError ? 'caught' : error;
  }
};
console.log(
  new Date(8.64e15 + 1).getTime(),
  Date.UTC(1e300, 1e300),
  caught(() => new Date(NaN).toISOString()),
  caught(() => new Date(Infinity).toISOString()),
  String(new Date(2 ** 53, 2 ** 53, 2 ** 53)),
);
