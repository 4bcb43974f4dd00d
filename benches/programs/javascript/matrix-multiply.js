// Arrays of arrays: the product of two matrices.
function matrix(n, seed) {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => ((seed + i * n + j) % 17) - 8.5));
}

function multiply(a, b) {
  const n = a.length;
  const product = [];
  for (let i = 0; i < n; i++) {
    const line = [];
    for (let j = 0; j < n; j++) {
      let total = 0;
      for (let k = 0; k < n; k++) total += a[i][k] * b[k][j];
      line.push(total);
    }
    product.push(line);
  }
  return product;
}

const n = 45;
const product = multiply(matrix(n, 3), matrix(n, 5));
const sum = product.flat().reduce((total, value) => total + value, 0);
console.log(`${product[0][0].toFixed(2)} ${product[20][15].toFixed(2)} ${sum.toFixed(2)}`);
