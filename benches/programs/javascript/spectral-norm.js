// Floating point behind calls: the spectral norm of an infinite matrix's corner.
function element(i, j) {
  return 1 / (((i + j) * (i + j + 1)) / 2 + i + 1);
}

function times(vector) {
  return vector.map((_, i) => vector.reduce((sum, value, j) => sum + element(i, j) * value, 0));
}

function timesTransposed(vector) {
  return vector.map((_, i) => vector.reduce((sum, value, j) => sum + element(j, i) * value, 0));
}

let u = new Array(40).fill(1);
let v = u;
for (let i = 0; i < 10; i++) {
  v = timesTransposed(times(u));
  u = timesTransposed(times(v));
}

let vbv = 0;
let vv = 0;
u.forEach((value, i) => {
  vbv += value * v[i];
  vv += v[i] * v[i];
});
console.log(Math.sqrt(vbv / vv).toFixed(9));
